# Finds a Java for the scripts that source this file: need_java sets java_home or ends the script. It uses almost only shell
# built-ins, because every launch runs it.

oldest_java=25

say() {
    printf '%s\n' "${0##*/}: $1" >&2
}

# Says $1 and ends the script with status $2, 3 by default.
fail() {
    say "$1"
    exit "${2:-3}"
}

# Whether $1 is the home of a suitable Java, according to its release file: asking java itself would take longer than the whole search.
# $2 is the command that it must have: java to run, javac to build.
suits() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        JAVA_VERSION=*)
            line=${line#JAVA_VERSION=}
            line=${line#\"}
            line=${line%%[!0-9]*}
            [ "${line:-0}" -ge "$oldest_java" ]
            return
            ;;
        esac
    done <"$1/release"
    return 1
}

# Sets java_home to the first Java that has $1 (java or javac), or fails.
find_java() {
    if [ -n "${STANDFIRST_JAVA_HOME:-}" ]; then
        java_home=$STANDFIRST_JAVA_HOME
        suits "$java_home" "$1"
        return
    fi
    java_home=${JAVA_HOME:-}
    [ -n "$java_home" ] && suits "$java_home" "$1" && return
    java_home=$(command -v java) && java_home=$(readlink -f "$java_home" 2>/dev/null) && java_home=${java_home%/bin/java} \
        && suits "$java_home" "$1" && return
    old_ifs=$IFS
    IFS=:
    for java_home in $usual_folders; do
        suits "$java_home" "$1" && IFS=$old_ifs && return
    done
    IFS=$old_ifs
    return 1
}

# The list is split at colons, and then each pattern is expanded.
usual_folders="${HOME:-}/.sdkman/candidates/java/*"
usual_folders="$usual_folders:${HOME:-}/.asdf/installs/java/*"
usual_folders="$usual_folders:${HOME:-}/.local/share/mise/installs/java/*"
usual_folders="$usual_folders:${HOME:-}/.jdks/*"
usual_folders="$usual_folders:${HOME:-}/.jdks/*/Contents/Home"
usual_folders="$usual_folders:${HOME:-}/Library/Java/JavaVirtualMachines/*/Contents/Home"
usual_folders="$usual_folders:/usr/lib/jvm/*"
usual_folders="$usual_folders:/usr/java/*"
usual_folders="$usual_folders:/usr/local/lib/jvm/*"
usual_folders="$usual_folders:/opt/java/*"
usual_folders="$usual_folders:/opt/jdk*"
usual_folders="$usual_folders:/Library/Java/JavaVirtualMachines/*/Contents/Home"
usual_folders="$usual_folders:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home"
usual_folders="$usual_folders:/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home"
usual_folders="$usual_folders:/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec"

# Sets java_home to the first Java that has $1 (java or javac). If there is none, says how to get one and exits.
need_java() {
    find_java "$1" && return
    if [ -n "${STANDFIRST_JAVA_HOME:-}" ]; then
        say "STANDFIRST_JAVA_HOME is $STANDFIRST_JAVA_HOME, which is not a JDK $oldest_java or later."
    else
        say "no JDK $oldest_java or later found in JAVA_HOME, on the PATH or in the usual folders."
    fi
    cat >&2 <<END
Get one from https://adoptium.net/temurin/releases/?version=$oldest_java, or with
  apt install openjdk-$oldest_java-jdk     (Debian and Ubuntu, where they have it)
  brew install openjdk@$oldest_java        (macOS)
  sdk install java $oldest_java-tem        (SDKMAN)
then run this again. If your JDK is somewhere else, set STANDFIRST_JAVA_HOME to its folder.
END
    exit 3
}
