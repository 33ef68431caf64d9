package org.alternat.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the fixtures are: {@code fixtures/<topic>/<name>.html} and the dumps beside them. */
public final class Fixtures {
  private static final String FOLDER = "exporters/testkit/src/main/resources/fixtures";

  private Fixtures() {}

  /** The folder of the fixtures among the sources, found from whichever module is under test. */
  public static Path folder() {
    for (Path up = Golden.module(); up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve("exporters/testkit/src/main"))) {
        return up.resolve(FOLDER);
      }
    }
    throw new IllegalStateException("no " + FOLDER + " above " + Golden.module());
  }
}
