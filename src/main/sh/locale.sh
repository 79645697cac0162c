# Makes Java read and write all of Unicode, for the scripts that source this file.

# In the C locale Java could read and write only ASCII. A locale that is not installed, in any of the variables, has the same effect:
# then `locale` prints a warning beside the name of the character set.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) character_set=ASCII ;;
    *) character_set=$(command -v locale >/dev/null && locale charmap 2>&1) ;;
    esac
    case $character_set in
    ASCII | US-ASCII | ANSI_X3.4-1968 | *' '*) export LC_ALL=C.UTF-8 ;;
    esac
}
