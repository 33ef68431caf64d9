package org.alternat.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.examples.batch.Fingerprint;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.export.FontLibrary;
import org.alternat.problem.Suggestions;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.alternat.template.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be said about the notes wanted, alike for every command that makes some. */
final class NoteWishes {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "bilateral-brief",
      description = "The kind of note (default: ${DEFAULT-VALUE}); see 'alternat kinds'.")
  private String kind = "";

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language of the note (BCP 47); default: the dossier's.")
  private @Nullable String language;

  @Option(
      names = "--house",
      paramLabel = "HOUSE",
      description =
          "Whose names and style to follow: EU, or a policy that the dossier's names have.")
  private @Nullable String house;

  @Option(
      names = "--for",
      paramLabel = "SIDE",
      defaultValue = "neutral",
      description = "The ISO code of the party that the note is for, or neutral (the default).")
  private String side = "";

  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      defaultValue = "government",
      description = "government (the default), parliament or public.")
  private String audience = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day whose knowledge the note shows; default: the dossier's as-of date.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--about",
      paramLabel = "ID",
      description = "The engagement that the note is about; default: the next, or the last held.")
  private @Nullable String about;

  @Option(
      names = "--attribution",
      paramLabel = "STYLE",
      defaultValue = "footnotes",
      description = "How sources are named: footnotes (the default), inline, endnotes or none.")
  private String attribution = "";

  @Option(
      names = "--annex",
      description = "End the note with an annex of gaps and checks, each with its rule and items.")
  private boolean annex;

  @Option(
      names = "--no-data-sheets",
      description = "Leave out the workbook's data sheets, and keep to what the note shows.")
  private boolean noDataSheets;

  @Option(
      names = "--no-attachment",
      description =
          "Let no dossier travel within the files, so that a PDF file is PDF/A-2 and not PDF/A-3.")
  private boolean noAttachment;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = "The dossier as it was for the last note, for a note on what has changed.")
  private @Nullable Path previous;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day since which a note tells what has changed; default: a year before the note's.")
  private @Nullable LocalDate since;

  @Option(
      names = "--format",
      paramLabel = "FORMATS",
      split = ",",
      description = "docx, pdf, xlsx, html, separated by commas; default: all four.")
  private List<String> formats = new ArrayList<>();

  @Mixin private TemplateFolders templates = new TemplateFolders();

  @Option(
      names = "--theme",
      paramLabel = "NAME|FILE",
      description =
          "A theme.css to use instead of the templates' own, or one of the library's themes:"
              + " standard, ministry, think-tank.")
  private @Nullable Path theme;

  @Option(
      names = "--reference",
      paramLabel = "FILE",
      description = "A Word document or template to take styles and page set-up from (DOCX only).")
  private @Nullable Path reference;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      description = "A folder of fonts (TTF, OTF, TTC) for themes and for scripts such as Arabic.")
  private List<Path> fonts = new ArrayList<>();

  @Option(
      names = "--review",
      description = "Write the remarks of the review as comments, where the format has them.")
  private boolean review;

  /** These options alone, without those of the command. */
  @Spec(Spec.Target.SELF)
  private CommandSpec own = CommandSpec.create();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** A digest of all that is wished, files and folders by their content, and of the program. */
  String fingerprint() throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    for (String version : spec.root().version()) {
      fingerprint.add(version);
    }
    List<OptionSpec> options =
        own.options().stream().sorted(Comparator.comparing(OptionSpec::longestName)).toList();
    for (OptionSpec option : options) {
      fingerprint.add(option.longestName()).add(option.<Object>getValue());
    }
    return fingerprint.hex();
  }

  /** Knows the templates and the theme asked for. */
  NoteComposer composer() throws IOException {
    NoteComposer.Builder builder = templates.builder();
    if (theme != null) {
      builder.theme(theme(theme));
    }
    return builder.build();
  }

  /** A word that is no file is the name of a theme. */
  private Theme theme(Path wished) throws IOException {
    String name = wished.toString();
    if (Files.exists(wished) || !name.matches("[A-Za-z-]+")) {
      return Theme.read(wished);
    }
    return Theme.named(name).orElseThrow(() -> unknown("theme", name, Theme.names()));
  }

  /** Which note of a dossier is wanted. */
  NoteOptions noteOptions() throws IOException {
    NoteOptions.Builder builder =
        NoteOptions.builder(kind).seenBy(side).audience(audience).attribution(attribution);
    builder.annex(annex).dataSheets(!noDataSheets);
    if (previous != null) {
      builder.previous(SampleDossiers.read(previous).dossier());
    }
    Optional.ofNullable(since).ifPresent(builder::since);
    Optional.ofNullable(language).ifPresent(builder::language);
    Optional.ofNullable(house).ifPresent(builder::house);
    Optional.ofNullable(asOf).ifPresent(builder::asOf);
    Optional.ofNullable(about).ifPresent(builder::about);
    return builder.build();
  }

  /** How its files are wanted. */
  ExportOptions exportOptions() throws IOException {
    ExportOptions.Builder builder =
        ExportOptions.builder().attachments(!noAttachment).remarks(review);
    if (!fonts.isEmpty()) {
      builder.fonts(FontLibrary.of(fonts.toArray(Path[]::new)));
    }
    if (reference != null) {
      builder.referenceDocument(Files.readAllBytes(reference));
    }
    return builder.build();
  }

  /** The formats asked for, each once. */
  List<DocumentExporter> exporters() {
    List<DocumentExporter> all = Exporters.all();
    if (formats.isEmpty()) {
      return all;
    }
    List<DocumentExporter> chosen = new ArrayList<>();
    for (String format : formats) {
      String id = format.strip().toLowerCase(Locale.ROOT);
      chosen.add(
          all.stream()
              .filter(e -> e.format().id().equals(id))
              .findFirst()
              .orElseThrow(
                  () -> unknown("format", id, all.stream().map(e -> e.format().id()).toList())));
    }
    return chosen.stream().distinct().toList();
  }

  private ParameterException unknown(String what, String name, List<String> known) {
    String near = Suggestions.nearest(name, known).map(n -> " Did you mean " + n + "?").orElse("");
    return new ParameterException(
        spec.commandLine(),
        "There is no "
            + what
            + " \""
            + name
            + "\"; there are "
            + String.join(", ", known)
            + "."
            + near);
  }
}
