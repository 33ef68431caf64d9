package org.alternat.html.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Inline;
import org.alternat.document.Origin;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;

/** Writes what stands within a line. */
final class HtmlInlines {
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("(?!0000)\\d{4}(-(0[1-9]|1[0-2]))?");

  /** More places than any figure of a note has; plain digits would fill the page. */
  private static final int MAX_PLACES = 100;

  /** How a line is written. */
  private enum Manner {
    /** In its own place. */
    PLAIN,
    /** Within a link, where no other link may stand. */
    IN_LINK,
    /** Said once more in the contents list: a link without ids, footnotes and other links. */
    REPEATED
  }

  private final PageContext page;
  private final HtmlWriter out;
  private final Notes notes;

  HtmlInlines(PageContext page, Notes notes) {
    this.page = page;
    this.out = page.out();
    this.notes = notes;
  }

  /** Writes a line that stands in an element of the given style. */
  void write(List<Inline> line, ComputedStyle style, Origin origin) {
    write(line, style, origin, Manner.PLAIN);
  }

  /** Writes the words of a title within a link to it. */
  void repeat(List<Inline> title, ComputedStyle style, Origin origin) {
    write(title, style, origin, Manner.REPEATED);
  }

  private void write(List<Inline> line, ComputedStyle style, Origin origin, Manner manner) {
    boolean afterCall = false;
    for (Inline inline : line) {
      boolean call = manner != Manner.REPEATED && isCall(inline);
      if (call && afterCall) {
        // Without it the calls 1 and 2 would read 12.
        out.open("sup").attribute("class", "alternat-call").text(",").close();
      }
      afterCall = call;
      Origin own = inline.attributes().origin();
      write(inline, style, own.equals(Origin.UNKNOWN) ? origin : own, manner);
    }
  }

  private boolean isCall(Inline inline) {
    return inline instanceof Inline.Footnote
        || (inline instanceof Inline.Reference r
            && page.numbering().footnote(r.targetId()).isPresent());
  }

  private void write(Inline inline, ComputedStyle parent, Origin origin, Manner manner) {
    switch (inline) {
      case Inline.Text t -> page.text(t.characters(), parent, origin);
      case Inline.LineBreak b -> out.open("br");
      case Inline.Styled s -> element(s.element(), inline, parent, origin, manner);
      case Inline.Span s -> element("span", inline, parent, origin, manner);
      case Inline.Abbreviation a -> abbreviation(a, parent, origin, manner);
      case Inline.Time t -> time(t, parent, origin, manner);
      case Inline.Data d -> {
        begin("data", inline, manner);
        out.attribute("value", plain(d.value()));
        out.optional("data-unit", page.characters(d.unit(), origin));
        end(inline, style(inline, parent), origin, manner);
      }
      case Inline.Link l -> link(l, parent, origin, manner);
      case Inline.Reference r -> reference(r, parent, origin, manner);
      case Inline.Footnote f -> {
        if (manner != Manner.REPEATED) {
          call(f.attributes().id(), parent, manner);
        }
      }
    }
  }

  private static ComputedStyle style(Inline inline, ComputedStyle parent) {
    return parent.child(inline.element(), inline.attributes().classes());
  }

  private void element(
      String name, Inline inline, ComputedStyle parent, Origin origin, Manner manner) {
    begin(name, inline, manner);
    end(inline, style(inline, parent), origin, manner);
  }

  private void begin(String name, Inline inline, Manner manner) {
    out.open(name);
    page.attributes(inline.attributes(), "", manner != Manner.REPEATED);
  }

  private void end(Inline inline, ComputedStyle style, Origin origin, Manner manner) {
    page.before(style, inline.attributes().id());
    write(Walk.content(inline), style, origin, manner);
    out.close();
  }

  private void abbreviation(
      Inline.Abbreviation a, ComputedStyle parent, Origin origin, Manner manner) {
    begin("abbr", a, manner);
    out.optional("title", page.characters(a.expansion(), origin).strip());
    end(a, style(a, parent), origin, manner);
  }

  /** HTML knows years, months and days; of other dates the page keeps the EDTF for programs. */
  private void time(Inline.Time time, ComputedStyle parent, Origin origin, Manner manner) {
    boolean known = isHtmlDate(time.datetime());
    begin(known ? "time" : "span", time, manner);
    out.attribute(known ? "datetime" : "data-edtf", page.characters(time.datetime(), origin));
    end(time, style(time, parent), origin, manner);
  }

  private static boolean isHtmlDate(String datetime) {
    if (MONTH_OR_YEAR.matcher(datetime).matches()) {
      return true;
    }
    try {
      return datetime.matches("\\d{4}-\\d\\d-\\d\\d") && LocalDate.parse(datetime).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String plain(BigDecimal value) {
    boolean few = Math.abs((long) value.scale()) <= MAX_PLACES;
    return few ? value.toPlainString() : value.toString();
  }

  private void link(Inline.Link link, ComputedStyle parent, Origin origin, Manner manner) {
    Optional<String> target = Optional.empty();
    if (manner == Manner.PLAIN) {
      target = target(link);
      if (target.isEmpty()) {
        page.lost(origin, "the link to " + link.target() + " leads nowhere: its words alone stand");
      }
    } else if (manner == Manner.IN_LINK) {
      page.lost(origin, "a link within a link: the words of the inner one alone stand");
    }
    begin(target.isPresent() ? "a" : "span", link, manner);
    target.ifPresent(t -> out.attribute("href", t));
    end(link, style(link, parent), origin, target.isPresent() ? Manner.IN_LINK : manner);
  }

  private Optional<String> target(Inline.Link link) {
    return link.targetId().isPresent()
        ? link.targetId().flatMap(page.anchors()::of).map(LinkTarget::fragment)
        : LinkTarget.external(link.target());
  }

  private void reference(
      Inline.Reference reference, ComputedStyle parent, Origin origin, Manner manner) {
    String id = reference.targetId();
    Optional<String> text = page.numbering().referenceText(id);
    Optional<String> anchor = page.anchors().of(id);
    if (isCall(reference)) {
      if (manner != Manner.REPEATED) {
        call(id, parent, manner);
      }
    } else {
      if (text.isEmpty()) {
        page.lost(origin, "the reference to #" + id + " has no target with a number or title: ?");
      }
      boolean linked = manner == Manner.PLAIN && text.isPresent() && anchor.isPresent();
      out.open(linked ? "a" : "span");
      page.attributes(reference.attributes(), "alternat-reference", manner != Manner.REPEATED);
      if (linked) {
        anchor.ifPresent(a -> out.attribute("href", LinkTarget.fragment(a)));
      }
      page.text(text.orElse("?"), style(reference, parent), origin);
      out.close();
    }
  }

  private void call(String noteId, ComputedStyle parent, Manner manner) {
    String number = page.numbering().footnote(noteId).map(String::valueOf).orElse("?");
    out.open("sup").attribute("class", "alternat-call");
    if (manner == Manner.PLAIN) {
      out.open("a")
          .attribute("id", notes.call(noteId))
          .attribute("href", LinkTarget.fragment(page.anchors().of(noteId).orElse(noteId)))
          .attribute("role", "doc-noteref");
      page.text(number, parent.child("a"), Origin.UNKNOWN);
      out.close();
    } else {
      page.text(number, parent, Origin.UNKNOWN);
    }
    out.close();
  }
}
