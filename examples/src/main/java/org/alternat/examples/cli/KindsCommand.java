package org.alternat.examples.cli;

import java.util.concurrent.Callable;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.template.NoteKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the kinds of note, one a line: id, title and description. */
@Command(
    name = "kinds",
    description = "Lists the kinds of note, one a line: id, title, description, tabs between.",
    mixinStandardHelpOptions = true)
public final class KindsCommand implements Callable<Integer> {
  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  @Mixin private TemplateFolders templates = new TemplateFolders();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      converter = LanguageConverter.class,
      description = "The language of titles and descriptions (default: ${DEFAULT-VALUE}).")
  private LanguageTag language = ENGLISH;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    for (NoteKind kind : templates.builder().build().kinds()) {
      spec.commandLine()
          .getOut()
          .println(kind.id() + "\t" + words(kind.title()) + "\t" + words(kind.description()));
    }
    return 0;
  }

  private String words(LocalizedText text) {
    return text.in(language, ENGLISH).text();
  }
}
