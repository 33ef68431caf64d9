package org.alternat.template.internal.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Element;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.model.LanguageTag;
import org.alternat.model.Marking;
import org.alternat.model.Markings;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.style.StyleSheet;

/**
 * Parses the markup of a note into a document. All problems are found in one run, as long as the
 * markup is well-formed XML; each names the place in the template by {@link OriginMark}s.
 */
public final class MarkupParser {
  /** Stands in rendered markup for what an interpolation failed to give. */
  public static final String PLACEHOLDER = "\uFFFC";

  /** Stands in rendered markup for all that a directive or a macro failed to give. */
  public static final String HOLE = "\uFFFB";

  private final StyleSheet styleSheet;
  private final Map<Label, String> labels;
  private final PictureSource pictures;
  private final MarkupLimits limits;

  /** A parser that may be used several times, by several threads. */
  public MarkupParser(
      StyleSheet styleSheet,
      Map<Label, String> labels,
      PictureSource pictures,
      MarkupLimits limits) {
    this.styleSheet = styleSheet;
    this.labels = Map.copyOf(labels);
    this.pictures = pictures;
    this.limits = limits;
  }

  /**
   * What became of a piece of markup.
   *
   * @param document the document unless there are errors
   * @param banner what all that it prints bears together
   * @param leftOut how many rows for analysts bore more and were left out
   */
  public record Parsed(
      Optional<Document> document, List<Marking> banner, int leftOut, List<Problem> problems) {
    /** Copies the lists. */
    public Parsed {
      banner = List.copyOf(banner);
      problems = List.copyOf(problems);
    }

    /**
     * The document.
     *
     * @throws AlternatException with all problems if there are errors
     */
    public Document orThrow() {
      return document.orElseThrow(() -> new AlternatException(problems));
    }
  }

  /** Parses markup as a person wrote it; positions are those in {@code markup}. */
  public Parsed parseSource(String file, String markup) {
    MarkupProblems problems = new MarkupProblems();
    Optional<Document> document =
        read(file, TemplateScanner.markup(file, markup), problems)
            .flatMap(article -> document(article, problems));
    return new Parsed(document, List.of(), 0, problems.sorted());
  }

  /**
   * Holds the markup of a template against XML and the vocabulary without running it: what cannot
   * be right in any branch.
   *
   * @param file what problems call it
   * @param classes that mean something
   */
  public static List<Problem> checkTemplate(String file, String source, Set<String> classes) {
    MarkupProblems problems = new MarkupProblems();
    TemplateSyntax.check(file, source, problems);
    VocabularyCheck check = new VocabularyCheck(problems, classes);
    new MarkupReader(file, MarkupLimits.DEFAULT, problems)
        .readSkeleton(TemplateScanner.skeleton(file, source))
        .forEach(check::checkFragment);
    return problems.sorted();
  }

  /** What is said of an instruction that is still open where a template ends. */
  public static Optional<Problem> openInstruction(String file, String source) {
    return TemplateSyntax.check(file, source, new MarkupProblems());
  }

  /** Why bytes cannot be shown as a picture; empty for a picture. */
  public static Optional<String> unfitPicture(byte[] bytes) {
    try {
      PictureReader.read(bytes, MarkupLimits.DEFAULT);
      return Optional.empty();
    } catch (UnfitPictureException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Parses rendered markup: a note, whose marking is that of the items it prints.
   *
   * @param file the template, for problems before the first mark
   * @param marked the markup with origin marks and item marks
   */
  public Parsed parse(String file, String marked, Markings markings) {
    MarkupProblems problems = new MarkupProblems();
    Optional<MarkupNode.Tag> read = read(file, marked, problems);
    LanguageTag language = read.map(MarkupParser::language).orElse(LanguageTag.of("zxx"));
    PortionMarks portions = new PortionMarks(markings, language);
    Optional<Document> document =
        read.map(portions::write).flatMap(article -> note(article, problems));
    return new Parsed(document, portions.together(), portions.leftOut(), problems.sorted());
  }

  private Optional<Document> note(MarkupNode.Tag article, MarkupProblems problems) {
    if (article.attribute("data-marking").isPresent()) {
      problems.error(
          article,
          "the marking of a note is that of the items it prints",
          "leave data-marking out; mark the items, or the dossier");
    }
    return document(article, problems);
  }

  private Optional<MarkupNode.Tag> read(String file, String marked, MarkupProblems problems) {
    return new MarkupReader(file, limits, problems).read(marked);
  }

  private Optional<Document> document(MarkupNode.Tag article, MarkupProblems problems) {
    new VocabularyCheck(problems).check(article);
    if (article.element() != Element.ARTICLE) {
      return Optional.empty();
    }
    AttributeReader attributes = new AttributeReader(problems);
    InlineReader inlines = new InlineReader(language(article), attributes, problems);
    BlockReader blocks = new BlockReader(attributes, inlines, pictures, limits, problems);
    List<String> classes = attributes.classes(article);
    List<Block> content = blocks.blocks(article.tags());
    Optional<Metadata> metadata =
        new MetadataReader(attributes, problems).read(article, content, labels);
    checkLinks(inlines.internalLinks(), attributes.ids(), problems);
    return problems.hasErrors()
        ? Optional.empty()
        : metadata.map(m -> new Document(m, styleSheet.ofArticle(classes), content));
  }

  /** The language of the note; what is no language the metadata's reader complains of. */
  private static LanguageTag language(MarkupNode.Tag article) {
    try {
      return LanguageTag.of(article.attribute("lang").orElse("zxx"));
    } catch (IllegalArgumentException e) {
      return LanguageTag.of("zxx");
    }
  }

  private static void checkLinks(
      List<InlineReader.InternalLink> links,
      Map<String, MarkupNode.Tag> ids,
      MarkupProblems problems) {
    for (InlineReader.InternalLink link : links) {
      MarkupNode.Tag target = ids.get(link.id());
      if (target == null) {
        String near = Suggestions.didYouMean(link.id(), ids.keySet());
        problems.error(link.tag(), "nothing has the id \"" + link.id() + "\"", near);
      } else if (link.reference() && !hasNumberOrTitle(target)) {
        problems.error(
            link.tag(),
            "\"" + link.id() + "\" has neither number nor title to print",
            "write words in the link, or aim at a section, a footnote, or a table or figure with"
                + " a caption");
      }
    }
  }

  private static boolean hasNumberOrTitle(MarkupNode.Tag target) {
    return switch (target.element()) {
      case SECTION -> true;
      case SPAN -> target.hasClass(InlineReader.FOOTNOTE);
      case TABLE -> !target.children(Element.CAPTION).isEmpty();
      case FIGURE -> !target.children(Element.FIGCAPTION).isEmpty();
      default -> false;
    };
  }
}
