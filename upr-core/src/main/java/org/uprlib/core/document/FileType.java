package org.uprlib.core.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The file formats that are read; recognised by content, never by file name. */
public enum FileType {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  RTF("application/rtf"),
  ODT("application/vnd.oasis.opendocument.text");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The endings that files of these formats have: the constants' names in lower case. */
  public static Set<String> endings() {
    return Arrays.stream(values())
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if a file of this name is, by its ending, of another of these formats. */
  public boolean isNameOfOther(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return endings().contains(ending) && !ending.equals(name().toLowerCase(Locale.ROOT));
  }

  /** Media type as registered with IANA. */
  public String mediaType() {
    return mediaType;
  }
}
