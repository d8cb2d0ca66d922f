"""The figures that this project claims, each as one command."""
