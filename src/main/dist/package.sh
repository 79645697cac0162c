#!/bin/sh
# Makes the archive: the program, its own small Java, and Java's ahead-of-time cache for the two.
# Called by ./mvnw -Pdist package: package.sh TARGET VERSION, where TARGET holds standfirst.jar, lib/ and bom.json.
set -e
CDPATH=
cd -P -- "$(dirname -- "$0")/../../.."
. src/main/sh/java.sh
need_java javac

target=$1
version=$2
system=$(uname -s | tr '[:upper:]' '[:lower:]')
name=standfirst-$version-$system-$(uname -m)
folder=$target/dist/$name

rm -rf "$target/dist"
mkdir -p "$folder/app" "$folder/bin"
cp "$target/standfirst.jar" "$folder/app/"
cp -R "$target/lib" "$folder/app/lib"
cp src/main/sh/locale.sh "$folder/app/"
cp src/main/dist/bin/standfirst "$folder/bin/"
cp src/main/dist/README.md LICENSE NOTICE "$target/bom.json" "$folder/"
cp -R templates "$folder/templates"
mkdir "$folder/docs"
for guide in content drafting editors preview publishing templates; do
    # The program is at the top of a clone, and in bin/ of the archive. The guide for editors covers both.
    if [ $guide = editors ]; then
        cp docs/editors.md "$folder/docs/"
    else
        sed 's|\./standfirst|bin/standfirst|g' docs/$guide.md >"$folder/docs/$guide.md"
    fi
done
cp -R docs/diagnostics "$folder/docs/diagnostics"
# The extension for VS Code, where npm has built it.
extension=editors/vscode/standfirst-$version.vsix
if [ -f "$extension" ]; then
    mkdir "$folder/editors"
    cp "$extension" "$folder/editors/"
fi

# ---- the licences: those in the jars, and our copies for libraries whose jars have none

cp -R src/main/dist/licences "$folder/licences"
for library in "$folder"/app/lib/*.jar; do
    words=$folder/licences/$(basename "$library" .jar)
    mkdir "$words"
    (cd "$words" && "$java_home/bin/jar" --extract --file "../../app/lib/$(basename "$library")" META-INF)
    find "$words" -type f ! -iname '*licen[cs]e*' ! -iname '*notice*' -exec rm {} +
    find "$words" -type d -empty -delete 2>/dev/null || :
done

# ---- a small Java. java.desktop is needed only for java.beans, which FreeMarker uses. jdk.localedata has the date and number formats
# of every language except American English.

"$java_home/bin/jlink" \
    --add-modules java.base,java.desktop,java.logging,java.management,java.net.http,java.rmi,java.security.jgss,java.sql,java.xml,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.zipfs \
    --strip-debug --no-header-files --no-man-pages --output "$folder/runtime"

# ---- the cache. Java checks the times of the files that it was made from, so these are set first.

find "$folder" -exec touch -h -t 202601010000.00 {} +
"$folder/runtime/bin/java" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$folder/app/standfirst.aot" \
    -cp "$folder/app/standfirst.jar" dev.standfirst.cli.AotTraining "$PWD" "$target/dist/rehearsal" >/dev/null 2>&1
rm -rf "$target/dist/rehearsal"
[ -s "$folder/app/standfirst.aot" ] || fail "Java did not make the ahead-of-time cache"
touch -t 202601010000.00 "$folder/app/standfirst.aot" "$folder/app" "$folder"

# ---- the archive; GNU tar gives it the same order and owner each time

if tar --version 2>/dev/null | grep -q GNU; then
    tar --sort=name --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -C "$target/dist" -cf - "$name" | gzip -n >"$target/$name.tar.gz"
else
    tar -C "$target/dist" -cf - "$name" | gzip -n >"$target/$name.tar.gz"
fi
say "made $target/$name.tar.gz"
