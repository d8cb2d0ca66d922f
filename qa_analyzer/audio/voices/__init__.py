"""Two people in one channel, told apart."""
