package org.replyby.model;

import java.util.stream.Stream;

/** The types of files that are kept, and how a file of each begins. */
public enum FileType {
  PDF("application/pdf", "255044462d"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
  TIFF("image/tiff", "49492a00 4d4d002a"),
  PNG("image/png", "89504e470d0a1a0a"),
  JPEG("image/jpeg", "ffd8ff");

  /** No beginning is longer, in bytes. */
  public static final int LONGEST_BEGINNING = 8;

  private final String contentType;

  /** In hexadecimal digits, with a space between two. */
  private final String beginnings;

  FileType(String contentType, String beginnings) {
    this.contentType = contentType;
    this.beginnings = beginnings;
  }

  /** Its name in HTTP. */
  public String contentType() {
    return contentType;
  }

  /** Whether a file whose first bytes are these, in hexadecimal digits, can be of this type. */
  public boolean begins(String hex) {
    return Stream.of(beginnings.split(" ", -1)).anyMatch(hex::startsWith);
  }
}
