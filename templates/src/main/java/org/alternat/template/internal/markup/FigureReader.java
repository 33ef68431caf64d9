package org.alternat.template.internal.markup;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Element;
import org.alternat.document.Graphic;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.document.Picture;
import org.alternat.document.Table;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.library.TemplateRoots;

/** Turns figures into pictures and charts. */
final class FigureReader {
  private static final List<String> CHARTS =
      Arrays.stream(ChartKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();

  private final AttributeReader attributes;
  private final BlockReader blocks;
  private final TableReader tables;
  private final PictureSource pictures;
  private final MarkupLimits limits;
  private final MarkupProblems problems;

  FigureReader(
      AttributeReader attributes,
      BlockReader blocks,
      TableReader tables,
      PictureSource pictures,
      MarkupLimits limits,
      MarkupProblems problems) {
    this.attributes = attributes;
    this.blocks = blocks;
    this.tables = tables;
    this.pictures = pictures;
    this.limits = limits;
    this.problems = problems;
  }

  Optional<Block> figure(MarkupNode.Tag tag) {
    List<MarkupNode.Tag> captions = tag.children(Element.FIGCAPTION);
    if (captions.size() > 1) {
      problems.error(captions.get(1), "a figure has one caption", "");
    }
    List<MarkupNode.Tag> graphics =
        Stream.of(Element.IMG, Element.TABLE)
            .flatMap(e -> tag.children(e).stream())
            .collect(Collectors.toList());
    if (graphics.size() != 1) {
      problems.error(
          tag,
          graphics.isEmpty() ? "a figure without picture or chart" : "a figure shows one thing",
          "one <img>, or one <table data-chart=\"…\">");
      return Optional.empty();
    }
    MarkupNode.Tag shown = graphics.getFirst();
    Optional<Graphic> graphic = shown.element() == Element.IMG ? image(shown) : chart(shown);
    List<Inline> caption = captions.isEmpty() ? List.of() : blocks.words(captions.getFirst());
    return graphic.map(g -> new Block.Figure(attributes.read(tag), g, caption));
  }

  private Optional<Graphic> image(MarkupNode.Tag tag) {
    if (tag.attribute("alt").isEmpty()) {
      VocabularyCheck.altMissing(tag, problems);
    }
    String alt = tag.attributes().getOrDefault("alt", "").strip();
    return picture(tag).map(p -> new Graphic.Image(attributes.read(tag), p, alt));
  }

  private Optional<Picture> picture(MarkupNode.Tag tag) {
    String src = tag.attributes().getOrDefault("src", "").strip();
    if (src.isEmpty()) {
      problems.error(tag, "<img> needs a src", "the name of a PNG or JPEG file");
      return Optional.empty();
    }
    try {
      Optional<byte[]> bytes = pictures.read(src, limits.pictureBytes());
      if (bytes.isEmpty()) {
        problems.error(
            tag,
            "no picture \"" + src + "\"",
            "a file in the template folder, named from its root, without ..");
        return Optional.empty();
      }
      return Optional.of(PictureReader.read(bytes.get(), limits));
    } catch (UnfitPictureException e) {
      String why = "the picture cannot be used: " + e.getMessage();
      pictures
          .shown(src)
          .ifPresentOrElse(
              file -> problems.error(new Origin(file, 0, 0), why, where(tag.origin())),
              () -> problems.error(tag, why, ""));
    } catch (IOException e) {
      problems.error(tag, "the picture \"" + src + "\" cannot be read", "");
    }
    return Optional.empty();
  }

  /** A building block of the library's shows the picture that is called by its name. */
  private static String where(Origin tag) {
    return tag.file().startsWith(TemplateRoots.LIBRARY) ? "" : "shown at " + tag;
  }

  private Optional<Graphic> chart(MarkupNode.Tag tag) {
    Optional<ChartKind> kind = kind(tag);
    String alt = tag.attributes().getOrDefault("data-alt", "").strip();
    if (alt.isEmpty()) {
      VocabularyCheck.chartAltMissing(tag, problems);
    }
    for (MarkupNode.Tag caption : tag.children(Element.CAPTION)) {
      problems.error(caption, "the table of a chart has no caption", "use <figcaption>");
    }
    Optional<Table> table = tables.read(tag);
    if (kind.isEmpty() || table.isEmpty()) {
      return Optional.empty();
    }
    try {
      Table data = table.get();
      return Optional.of(new Graphic.Chart(data.attributes(), kind.get(), data, alt));
    } catch (IllegalArgumentException e) {
      problems.error(tag, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  private Optional<ChartKind> kind(MarkupNode.Tag tag) {
    String name = tag.attributes().getOrDefault("data-chart", "").strip();
    if (CHARTS.contains(name)) {
      return Optional.of(ChartKind.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    String allowed = "allowed: " + String.join(" ", CHARTS);
    if (name.isEmpty()) {
      problems.error(tag, "a table in a figure needs a data-chart", allowed);
    } else {
      String near = Suggestions.didYouMean(name, CHARTS);
      problems.error(
          tag, "unknown chart \"" + name + "\"", near.isEmpty() ? allowed : near + " " + allowed);
    }
    return Optional.empty();
  }
}
