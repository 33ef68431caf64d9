package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice, which opens what is made for Word and Excel, and makes files of its own. */
public final class LibreOffice {
  /** Of files that others wrote LibreOffice would believe the results of formulas. */
  private static final String ALWAYS_COMPUTE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private LibreOffice() {}

  /**
   * Converts files in one run.
   *
   * @param filter the extension wanted, with LibreOffice's name of the filter where it is needed:
   *     {@code docx:MS Word 2007 XML}
   * @param folder where the files go, under their names with the new extension
   * @return the files made, in the order of {@code files}
   * @throws AssertionError when LibreOffice is not installed or does not make them
   */
  public static List<Path> convert(List<Path> files, String filter, Path folder) {
    return convert(files, filter, folder, "");
  }

  /**
   * Opens workbooks, computes all their formulas anew and saves them again, in one run.
   *
   * @param folder where the files go, another than theirs
   */
  public static List<Path> recalculate(List<Path> workbooks, Path folder) {
    return convert(workbooks, "xlsx:Calc MS Excel 2007 XML", folder, ALWAYS_COMPUTE);
  }

  private static List<Path> convert(List<Path> files, String filter, Path folder, String settings) {
    try {
      // A profile of its own, because one that is in use cannot be opened again.
      Path profile = Files.createTempDirectory(folder, "profile");
      if (!settings.isEmpty()) {
        Path user = Files.createDirectory(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), settings);
      }
      List<String> arguments = new ArrayList<>();
      arguments.add("-env:UserInstallation=" + profile.toUri());
      arguments.addAll(List.of("--headless", "--convert-to", filter));
      arguments.addAll(List.of("--outdir", folder.toString()));
      files.forEach(f -> arguments.add(f.toString()));
      ExternalProgram.of("soffice", arguments.toArray(String[]::new)).run().outputOrFail();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().map(f -> made(f, filter, folder)).toList();
  }

  private static Path made(Path file, String filter, Path folder) {
    String name = file.getFileName().toString();
    String extension = filter.replaceFirst(":.*", "");
    Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    if (!Files.exists(made)) {
      throw new AssertionError("LibreOffice has made no " + made + " of " + file);
    }
    return made;
  }
}
