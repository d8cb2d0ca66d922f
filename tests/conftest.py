"""What all tests stand on."""

from __future__ import annotations

import signal

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # begun in the background of a shell: the programs that tests start would be deaf to an interrupt, as is meant there
    signal.signal(signal.SIGINT, signal.default_int_handler)
