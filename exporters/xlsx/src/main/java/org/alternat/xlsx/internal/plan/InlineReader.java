package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alternat.document.Attributes;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.FontLook.Baseline;
import org.alternat.xlsx.internal.sheet.RichText;

/**
 * Reads the inlines of one line as the text of a cell. A cell leads to one place only: the first
 * link's; the addresses of the others stand behind their words.
 */
final class InlineReader {
  private final PlanContext context;
  private final UnaryOperator<FontLook> adapt;
  private final List<RichText.Run> runs = new ArrayList<>();
  private final Set<Inline.Footnote> notes = new LinkedHashSet<>();
  private final Set<String> expansions = new LinkedHashSet<>();
  private CellLink link = CellLink.NONE;

  private InlineReader(PlanContext context, UnaryOperator<FontLook> adapt) {
    this.context = context;
    this.adapt = adapt;
  }

  /** Reads a line in a style. */
  static ReadText read(List<Inline> inlines, ComputedStyle style, PlanContext context) {
    if (inlines.size() == 1
        && inlines.getFirst() instanceof Inline.Text text
        && context.looks().keepsCase(style)
        && !hasLoneSurrogate(text.characters())) {
      return ReadText.of(RichText.of(text.characters(), context.looks().font(style)));
    }
    return read(inlines, style, context, UnaryOperator.identity());
  }

  /**
   * Reads a line in a style.
   *
   * @param adapt changes all fonts, such as those of a title that is larger on paper
   */
  static ReadText read(
      List<Inline> inlines,
      ComputedStyle style,
      PlanContext context,
      UnaryOperator<FontLook> adapt) {
    InlineReader reader = new InlineReader(context, adapt);
    reader.all(inlines, style, context.looks().font(style));
    return new ReadText(
        new RichText(reader.runs),
        reader.link,
        List.copyOf(reader.notes),
        List.copyOf(reader.expansions));
  }

  private void all(List<Inline> inlines, ComputedStyle style, FontLook font) {
    inlines.forEach(i -> one(i, style, font));
  }

  private void one(Inline inline, ComputedStyle style, FontLook font) {
    languages(inline.attributes());
    switch (inline) {
      case Inline.Text text -> text(text.characters(), style, font);
      case Inline.Styled styled -> styled(styled, style, font);
      case Inline.Span span -> within(span, span.content(), style, font);
      case Inline.Link l -> link(l, style, font);
      case Inline.Reference reference -> reference(reference, style, font);
      case Inline.LineBreak b -> append("\n", font);
      case Inline.Abbreviation abbreviation -> {
        within(abbreviation, abbreviation.content(), style, font);
        if (!abbreviation.expansion().isBlank()) {
          expansions.add(Walk.text(abbreviation.content()) + " – " + abbreviation.expansion());
        }
      }
      case Inline.Time time -> within(time, time.content(), style, font);
      case Inline.Data data -> within(data, data.content(), style, font);
      case Inline.Footnote note -> call(note, font);
    }
  }

  private void within(Inline inline, List<Inline> content, ComputedStyle style, FontLook around) {
    ComputedStyle inner = style.child(inline.element(), inline.attributes().classes());
    all(content, inner, inherit(context.looks().font(inner), around));
  }

  private void styled(Inline.Styled styled, ComputedStyle style, FontLook around) {
    ComputedStyle inner = style.child(styled.element(), styled.attributes().classes());
    FontLook font = inherit(context.looks().font(inner), around);
    // Raised and lowered letters mean something else on the line, whatever the theme says.
    if (styled.emphasis() == Emphasis.SUPERSCRIPT) {
      font = font.withBaseline(Baseline.RAISED).withSize(around.size());
    } else if (styled.emphasis() == Emphasis.SUBSCRIPT) {
      font = font.withBaseline(Baseline.LOWERED).withSize(around.size());
    }
    all(styled.content(), inner, font);
  }

  /** Lines under and through text, and its baseline, reach what is within, unlike in CSS. */
  private static FontLook inherit(FontLook font, FontLook around) {
    return new FontLook(
        font.family(),
        font.baseline() == Baseline.LINE ? font.size() : around.size(),
        font.bold(),
        font.italic(),
        font.underline() || around.underline(),
        font.lineThrough() || around.lineThrough(),
        font.baseline() == Baseline.LINE ? around.baseline() : font.baseline(),
        font.color());
  }

  private void text(String characters, ComputedStyle style, FontLook font) {
    if (hasLoneSurrogate(characters)) {
      context.report().lost("half a surrogate pair is no character; U+FFFD stands in its place");
    }
    Locale language = context.metadata().language();
    append(
        switch (style.textTransform()) {
          case NONE -> characters;
          case UPPERCASE -> characters.toUpperCase(language);
          case LOWERCASE -> characters.toLowerCase(language);
          case CAPITALIZE -> capitalized(characters, language);
        },
        font);
  }

  private static String capitalized(String characters, Locale language) {
    StringBuilder result = new StringBuilder(characters.length());
    boolean begins = true;
    for (int i = 0; i < characters.length(); ) {
      int c = characters.codePointAt(i);
      i += Character.charCount(c);
      String one = Character.toString(c);
      result.append(begins ? one.toUpperCase(language) : one);
      begins = !Character.isLetterOrDigit(c) && c != '’' && c != '\'';
    }
    return result.toString();
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int c = text.codePointAt(i);
        if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private void append(String characters, FontLook font) {
    runs.add(new RichText.Run(characters, adapt.apply(font)));
  }

  private void link(Inline.Link inline, ComputedStyle style, FontLook around) {
    Optional<CellLink> target = target(inline);
    if (target.isEmpty()) {
      all(inline.content(), style, around);
      behind(inline, around);
      return;
    }
    boolean first = link instanceof CellLink.Nowhere;
    if (first) {
      link = target.get();
    }
    within(inline, inline.content(), style, around);
    if (!first && !link.equals(target.get())) {
      behind(inline, around);
    }
  }

  /** What a link leads to; empty, and reported, when a cell cannot lead there. */
  private Optional<CellLink> target(Inline.Link inline) {
    Optional<String> id = inline.targetId();
    if (id.isPresent()) {
      if (context.targets().contains(id.get())) {
        return Optional.of(new CellLink.Inward(id.get()));
      }
      context.report().lost(inline.attributes().origin(), nowhere(id.get()));
      return Optional.empty();
    }
    Optional<CellLink> target = ExternalLinks.of(inline.target()).map(CellLink.Outward::new);
    if (target.isEmpty()) {
      context
          .report()
          .lost(
              inline.attributes().origin(),
              "a cell cannot lead to \"" + inline.target() + "\"; the address is text");
    }
    return target;
  }

  private static String nowhere(String id) {
    return "the document has no element #" + id + "; the link is plain text";
  }

  /** Writes an address behind the words of a link that the cell cannot follow. */
  private void behind(Inline.Link inline, FontLook font) {
    if (inline.targetId().isEmpty()) {
      if (!Walk.text(inline.content()).equals(inline.target())) {
        append(" (" + inline.target() + ")", font);
      }
    } else if (context.targets().contains(inline.targetId().get())) {
      oneLinkOnly(inline.attributes(), inline.targetId().get());
    }
  }

  private void oneLinkOnly(Attributes attributes, String id) {
    context
        .report()
        .lost(attributes.origin(), "a cell has one link; that to #" + id + " is plain text");
  }

  private void reference(Inline.Reference reference, ComputedStyle style, FontLook around) {
    String id = reference.targetId();
    Inline.Footnote note = context.footnotes().get(id);
    if (note != null) {
      call(note, around);
      return;
    }
    Optional<String> words = context.numbering().referenceText(id);
    if (words.isEmpty()) {
      context.report().lost(reference.attributes().origin(), nowhere(id));
      return;
    }
    ComputedStyle inner = style.child(reference.element(), reference.attributes().classes());
    append(words.get(), inherit(context.looks().font(inner), around));
    CellLink target = new CellLink.Inward(id);
    if (link instanceof CellLink.Nowhere) {
      link = target;
    } else if (!link.equals(target)) {
      oneLinkOnly(reference.attributes(), id);
    }
  }

  private void call(Inline.Footnote note, FontLook font) {
    notes.add(note);
    String number =
        context.numbering().footnote(note.attributes().id()).map(String::valueOf).orElse("*");
    // Two calls side by side are not one number.
    boolean besideAnother =
        !runs.isEmpty()
            && runs.getLast().font().baseline() == Baseline.RAISED
            && Character.isDigit(
                runs.getLast().text().codePointBefore(runs.getLast().text().length()));
    append(
        besideAnother ? ", " + number : number, font.withBaseline(Baseline.RAISED).withBold(false));
  }

  private void languages(Attributes attributes) {
    attributes
        .ownLanguage()
        .filter(l -> !l.equals(context.metadata().language()))
        .ifPresent(l ->
            context
                .report()
                .lost(
                    "a cell does not say the language of its text; passages in "
                        + l.toLanguageTag()
                        + " are not marked as such"));
    if (attributes.direction() != null
        && attributes.direction() != context.metadata().direction()) {
      context
          .report()
          .lost("a cell has one direction; passages in the other are left to Unicode's rules");
    }
  }
}
