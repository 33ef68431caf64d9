package org.alternat.examples.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words why a file could not be read or written. */
public final class FileComplaint {
  private FileComplaint() {}

  /** One line. */
  public static String of(IOException failure) {
    String file = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException missing -> file + ": there is no such file or folder";
      case AccessDeniedException denied -> file + ": access denied";
      case NotDirectoryException not -> file + ": not a folder";
      case FileAlreadyExistsException exists -> file + ": is in the way";
      default -> String.valueOf(file);
    };
  }
}
