package org.replyby.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.replyby.local.machine.CannotRun;

/** Why a file could not be read or written, in a sentence. */
public final class Reasons {
  private Reasons() {}

  public static CannotRun notRead(String file, IOException fault) {
    return new CannotRun("%s cannot be read: %s.".formatted(file, reason(fault)), fault);
  }

  public static CannotRun notWritten(String file, IOException fault) {
    return new CannotRun("%s cannot be written: %s.".formatted(file, reason(fault)), fault);
  }

  public static IOException cause(UncheckedIOException fault) {
    var cause = fault.getCause();
    return cause == null ? new IOException(fault.getMessage()) : cause;
  }

  private static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "that is not allowed";
      case FileAlreadyExistsException other -> other.getFile() + " is in the way";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(fault.getMessage());
    };
  }
}
