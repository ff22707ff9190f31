#!/bin/sh
# Starts the program that this file is called after, from the jars in ../lib.
#
# Java takes half the time to start with an archive of the classes that it needs. The first start has one
# made in the background, in the user's cache. Its name says for which Java and which jars it is, so
# that no other is ever used; where none can be made or trusted, the program starts without.
#
# JAVA_HOME says which Java is used, UPR_JAVA_OPTS is given to it, as in UPR_JAVA_OPTS=-Xmx2g.

self=$0
while [ -h "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=${self%/*}/$target ;;
  esac
done
program=${self##*/}
home=$(cd "${self%/*}/.." && pwd -P) || exit 2
case $program in
  upr-extract) main=org.uprlib.extract.cli.ExtractProgram ;;
  upr-validate) main=org.uprlib.validate.cli.ValidateProgram ;;
  upr-desk) main=org.uprlib.samples.desk.DeskProgram ;;
  *)
    echo "$program is not one of the UPR library's programs." >&2
    exit 2
    ;;
esac

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
elif [ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home 2>/dev/null); then
  java=$mac/bin/java
else
  java=$(command -v java)
fi
if [ ! -x "$java" ]; then
  echo "$program needs Java 17 or later, which is not there; see https://adoptium.net." >&2
  exit 2
fi
file=$java
while [ -h "$file" ]; do
  target=$(readlink "$file")
  case $target in
    /*) file=$target ;;
    *) file=${file%/*}/$target ;;
  esac
done
release=${file%/bin/java}/release
version=17
if [ -r "$release" ]; then
  while IFS='="' read -r name _ value _; do
    [ "$name" = JAVA_VERSION ] && version=${value%%[!0-9]*}
  done <"$release"
fi
if [ "$version" -lt 17 ]; then
  echo "$program needs Java 17 or later; $java is Java $version." >&2
  exit 2
fi

lib=$home/lib
classes=$lib/upr-extract.jar:$lib/upr-validate.jar:$lib/upr-desk.jar:$lib/commons-fileupload.jar
# For short runs, which end before a second compiler has paid; and Java says nothing of its own.
flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable'
# Linux may give memory in large pages, which are found sooner.
pages=/sys/kernel/mm/transparent_hugepage/enabled
if [ -r "$pages" ] && read -r pages <"$pages" && [ "${pages#*\[never\]}" = "$pages" ]; then
  flags="$flags -XX:+UseTransparentHugePages"
fi
if [ "$version" -ge 24 ]; then
  flags="$flags --enable-native-access=ALL-UNNAMED"
fi

# The folder of archives, if it is this user's own; empty if there is none.
archives() {
  if [ -n "${XDG_CACHE_HOME:-}" ]; then
    cache=$XDG_CACHE_HOME
  elif [ -d "${HOME:-}/Library/Caches" ]; then
    cache=$HOME/Library/Caches
  elif [ -n "${HOME:-}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache
  else
    return
  fi
  (umask 077 && mkdir -p "$cache/upr") 2>/dev/null
  [ -d "$cache/upr" ] && [ -O "$cache/upr" ] && [ -w "$cache/upr" ] && echo "$cache/upr"
}

# Makes the archive, unless somebody else is at it; what a stopped one left goes after some minutes.
make_archive() {
  find "$folder" -maxdepth 1 -name '*.new' -mmin +10 -exec rm -rf {} + 2>/dev/null
  new=$folder/$key.new
  mkdir "$new" 2>/dev/null || return
  # shellcheck disable=SC2086 # Flags are words.
  if "$java" $flags -XX:ArchiveClassesAtExit="$new/classes" -cp "$classes" \
    org.uprlib.samples.start.Rehearsal "$home/samples" && [ -s "$new/classes" ]; then
    find "$folder" -maxdepth 1 -name '*.jsa' -mtime +30 -exec rm -f {} + 2>/dev/null
    mv -f "$new/classes" "$folder/$key.$(size "$new/classes").jsa"
  fi
  rm -rf "$new"
}

size() {
  echo $(($(wc -c <"$1")))
}

archive=
folder=$([ -r "$release" ] && archives)
if [ -n "$folder" ]; then
  key=$({ cat "$release" && echo "$file $home $flags" && LC_ALL=C ls -ln "$lib"; } | cksum)
  key=${key%% *}
  for found in "$folder/$key".*.jsa; do
    # One that was cut short would bring Java down.
    if [ -r "$found" ] && [ "$found" = "$folder/$key.$(size "$found").jsa" ]; then
      archive=-XX:SharedArchiveFile=$found
    fi
  done
  if [ -z "$archive" ]; then
    make_archive </dev/null >/dev/null 2>&1 &
  fi
fi
# shellcheck disable=SC2086 # Flags are words.
exec "$java" ${archive:+"$archive"} $flags ${UPR_JAVA_OPTS:-} -cp "$classes" "$main" "$@"
