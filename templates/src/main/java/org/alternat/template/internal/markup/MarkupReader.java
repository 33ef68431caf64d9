package org.alternat.template.internal.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alternat.document.Element;
import org.alternat.document.Origin;
import org.jspecify.annotations.Nullable;

/** Reads marked markup into {@link MarkupNode}s: XML without document type and own entities. */
final class MarkupReader {
  private static final XMLInputFactory FACTORY = factory();

  private final MarkupLimits limits;
  private final MarkupProblems problems;

  /** The elements that are open, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** The place of the last mark. */
  private Origin origin;

  /** The contents of fragments, if such are read. */
  private final List<List<MarkupNode>> fragments = new ArrayList<>();

  /** Whether this is the skeleton of a template, of which pieces may be missing. */
  private boolean skeleton;

  private int elements;
  private MarkupNode.@Nullable Tag root;

  /** An element whose end is not read yet; {@code element} is null when it is unknown. */
  private record Open(
      String name,
      @Nullable Element element,
      Map<String, String> attributes,
      List<MarkupNode> children,
      Origin origin) {}

  MarkupReader(String file, MarkupLimits limits, MarkupProblems problems) {
    this.limits = limits;
    this.problems = problems;
    this.origin = new Origin(file, 1, 1);
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path: what is refused must not depend on that.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // The JDK counts each &amp; against these; there are no entities here that could grow.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside is read");
    });
    return factory;
  }

  /** The outermost element as far as it could be read; empty when there is none. */
  Optional<MarkupNode.Tag> read(String markup) {
    if (markup.length() > limits.characters()) {
      problems.error(origin, "the markup has more than " + limits.characters() + " characters", "");
      return Optional.empty();
    }
    try {
      XMLStreamReader reader;
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(new StringReader(markup));
      }
      while (reader.hasNext() && elements <= limits.elements()) {
        event(reader.next(), reader);
      }
      reader.close();
    } catch (XMLStreamException e) {
      // What is missing where an error was reported already is not another error.
      if (!open.isEmpty() || !markup.contains(MarkupParser.HOLE)) {
        illFormed(e);
      }
    }
    return Optional.ofNullable(root);
  }

  /** What stands together in the skeleton of a template, up to the place where it is ill-formed. */
  List<List<MarkupNode>> readSkeleton(String markup) {
    skeleton = true;
    read(markup);
    return List.copyOf(fragments);
  }

  private void event(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> start(reader);
      case XMLStreamReader.END_ELEMENT -> end();
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
          text(reader.getText());
      case XMLStreamReader.ENTITY_REFERENCE -> entity(reader.getLocalName());
      case XMLStreamReader.PROCESSING_INSTRUCTION ->
          instruction(reader.getPITarget(), reader.getPIData());
      case XMLStreamReader.DTD ->
          problems.error(origin, "a document type is not allowed", "begin with <article>");
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    Element element = Element.of(name).orElse(null);
    if (element == null && !isFragment(name)) {
      problems.error(origin, "unknown element <" + name + ">", FamiliarElements.hint(name));
    }
    if (++elements > limits.elements()) {
      problems.error(origin, "there are more than " + limits.elements() + " elements", "");
    }
    if (open.size() == limits.depth()) {
      problems.error(origin, "elements nest more than " + limits.depth() + " deep", "");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    open.push(new Open(name, element, attributes, new ArrayList<>(), origin));
  }

  private boolean isFragment(String name) {
    return skeleton && name.equals(TemplateSkeleton.FRAGMENT);
  }

  /** The children of an unknown element stand in its place, so that they are checked too. */
  private void end() {
    Open closed = open.pop();
    if (isFragment(closed.name)) {
      fragments.add(closed.children);
      return;
    }
    Open parent = open.peek();
    boolean tooDeep = open.size() >= limits.depth();
    if (closed.element == null || tooDeep) {
      if (parent != null && !tooDeep) {
        boolean text = parent.element == null || parent.element.holdsText();
        closed.children.stream()
            .filter(c -> text || c instanceof MarkupNode.Tag)
            .forEach(parent.children::add);
      }
      return;
    }
    MarkupNode.Tag tag =
        new MarkupNode.Tag(closed.element, closed.attributes, closed.children, closed.origin);
    if (parent == null) {
      root = tag;
    } else {
      parent.children.add(tag);
    }
  }

  private void text(String characters) {
    Open parent = open.peek();
    if (parent != null) {
      parent.children.add(new MarkupNode.Text(characters, origin));
    }
  }

  private void entity(String name) {
    switch (name) {
      case "lt" -> text("<");
      case "gt" -> text(">");
      case "amp" -> text("&");
      case "quot" -> text("\"");
      case "apos" -> text("'");
      default -> {
        if (!skeleton) {
          problems.error(origin, "there is no &" + name + ";", TemplateSyntax.instead(name));
        }
      }
    }
  }

  private void instruction(String target, @Nullable String data) {
    Optional<Origin> mark =
        target.equals(OriginMark.TARGET) && data != null ? OriginMark.read(data) : Optional.empty();
    if (mark.isPresent()) {
      origin = mark.get();
    } else {
      problems.error(origin, "the processing instruction <?" + target + "?> is not allowed", "");
    }
  }

  private void illFormed(XMLStreamException e) {
    if (skeleton) {
      // Branches that close what others open cannot be told apart here; when run, they can.
      return;
    }
    String message = message(e);
    Open innermost = open.peek();
    if (message.contains("must be terminated by the matching end-tag") && innermost != null) {
      // The mark before the end tag is that of the last element that was read within or after.
      problems.error(
          innermost.origin,
          "<" + innermost.name + "> is not closed",
          TagBalance.isEmpty(innermost.name)
              ? "write <" + innermost.name + "/>"
              : "write </" + innermost.name + "> before " + before(innermost.origin));
    } else if (message.contains("must start and end within the same entity") && innermost != null) {
      problems.error(innermost.origin, "<" + innermost.name + "> is never closed", "");
    } else if (message.startsWith("The entity name must immediately follow")) {
      problems.error(origin, "after this a & stands alone", "write &amp;");
    } else if (message.startsWith("The markup in the document following the root element")) {
      problems.error(origin, "there is more behind the end of the note", "it is one <article>");
    } else if (message.contains("was already specified")) {
      problems.error(origin, "an attribute is given twice after this", "");
    } else if (message.contains("Premature end of file")) {
      problems.error(origin, "there is no markup", "the outermost element is <article>");
    } else {
      problems.error(origin, "not well-formed XML from here on: " + message, "");
    }
  }

  /** The place where another element ends, seen from one that is still open. */
  private String before(Origin opened) {
    if (!origin.file().equals(opened.file())) {
      return "the end of what it stands in";
    }
    return origin.line() == opened.line()
        ? "column " + origin.column()
        : "line " + origin.line() + ", column " + origin.column();
  }

  /** The JDK's sentence without the place, which is one in the rendered markup. */
  private static String message(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    String label = "Message: ";
    int start = message.indexOf(label);
    String sentence = start < 0 ? message : message.substring(start + label.length());
    return sentence.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }
}
