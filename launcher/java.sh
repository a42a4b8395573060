# shellcheck shell=bash
# Finds a Java development kit and says which one is missing.

readonly OLDEST_JAVA=17

# The major version of the kit in folder $1; fails if it is none or has no compiler.
kit_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

usable_kit() {
    local version
    version=$(kit_version "$1") && [ -n "$version" ] && [ "$version" -ge "$OLDEST_JAVA" ]
}

kit_on_path() {
    local javac
    javac=$(command -v javac) || return 1
    dirname -- "$(dirname -- "$(readlink -f -- "$javac" 2>/dev/null || printf '%s' "$javac")")"
}

# Leaves the kit in JAVA_HOME.
find_java() {
    local kit
    for kit in "${JAVA_HOME:-}" "$(kit_on_path || true)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$kit" ] && usable_kit "$kit"; then
            export JAVA_HOME=$kit
            return
        fi
    done
    fail "找不到 JDK $OLDEST_JAVA 或更新版本（须含 javac）。Debian：apt-get install openjdk-17-jdk-headless；或设置 JAVA_HOME。" \
        "No JDK $OLDEST_JAVA or newer with javac found. Debian: apt-get install openjdk-17-jdk-headless; or set JAVA_HOME."
}
