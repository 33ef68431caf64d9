package org.alternat.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Origin;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Value;

/**
 * The running head and foot as banners of the page: those margin boxes that mean something where
 * there are no pages, and the marking in any case.
 */
final class Banners {
  private final PageContext page;
  private final Document document;
  private final Metadata metadata;

  Banners(PageContext page) {
    this.page = page;
    this.document = page.document();
    this.metadata = page.metadata();
  }

  void header() {
    write("header", true);
  }

  void footer() {
    write("footer", false);
  }

  private void write(String element, boolean top) {
    List<MarginBox> boxes = new ArrayList<>();
    boolean marked = metadata.marking().isBlank();
    for (MarginBox box : MarginBox.values()) {
      Optional<String> text = text(box);
      if (box.top() == top && text.isPresent()) {
        boxes.add(box);
        marked |= text.get().contains(metadata.marking());
      }
    }
    if (boxes.isEmpty() && marked) {
      return;
    }
    HtmlWriter out = page.out();
    out.open(element).attribute("class", "alternat-banner");
    boxes.forEach(box -> line(PageCss.className(box), text(box).orElse("")));
    if (!marked) {
      line("alternat-marking", metadata.marking());
    }
    out.close();
  }

  private void line(String className, String text) {
    page.out().open("p").attribute("class", className);
    page.out().text(page.characters(text, Origin.UNKNOWN)).close();
  }

  /** The text of a margin box, unless it counts pages or has none. */
  private Optional<String> text(MarginBox box) {
    MarginContent content = document.styleSheet().page().boxes().get(box);
    if (content == null || content.parts().stream().anyMatch(Value.Counter.class::isInstance)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (Value.Part part : content.parts()) {
      switch (part) {
        case Value.Literal literal -> text.append(literal.text());
        case Value.NamedString string -> text.append(metadata.string(string.name()));
        case Value.Counter counter -> {}
      }
    }
    return Optional.of(text.toString()).filter(t -> !t.isBlank());
  }
}
