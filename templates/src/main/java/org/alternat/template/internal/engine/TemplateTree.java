package org.alternat.template.internal.engine;

import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The syntax tree of a template. The engine has it for its own messages alone, so it is read
 * through the four methods by which the engine itself describes every node, and through no others.
 */
@SuppressWarnings("deprecation") // The engine calls its tree internal and has no other.
public final class TemplateTree {
  private static final MethodHandle SYMBOL = handle("getNodeTypeSymbol", String.class);
  private static final MethodHandle COUNT = handle("getParameterCount", int.class);
  private static final MethodHandle VALUE = handle("getParameterValue", Object.class, int.class);
  private static final MethodHandle ROLE = handle("getParameterRole", null, int.class);

  private TemplateTree() {}

  /**
   * A directive, an expression or text.
   *
   * @param template the file, by its name within the roots
   * @param type the engine's name for what it is, such as {@code IteratorBlock}
   * @param symbol as it is written: a name, an operator, {@code ?size}, {@code #list}
   * @param parts what it is made of
   * @param children directives and texts within it
   * @param begin where it begins
   * @param end where its last character is
   */
  public record Node(
      String template,
      String type,
      String symbol,
      List<Part> parts,
      List<Node> children,
      Place begin,
      Place end) {
    /** Copies the lists. */
    public Node {
      parts = List.copyOf(parts);
      children = List.copyOf(children);
    }

    /** The nodes in a role, in order. */
    public List<Node> nodes(String role) {
      return parts.stream()
          .filter(p -> p.role.equals(role))
          .flatMap(p -> p.node().stream())
          .toList();
    }

    /** The first node in a role. */
    public Optional<Node> node(String role) {
      return nodes(role).stream().findFirst();
    }

    /** The words in a role, in order. */
    public List<String> words(String role) {
      return parts.stream()
          .filter(p -> p.role.equals(role))
          .flatMap(p -> p.word().stream())
          .toList();
    }

    /** The text of a literal without interpolations. */
    public Optional<String> literal() {
      boolean constant = type.equals("StringLiteral") && parts.isEmpty();
      return constant ? Optional.of(symbol.substring(1, symbol.length() - 1)) : Optional.empty();
    }
  }

  /** A position in the engine's text of a template. */
  public record Place(int line, int column) {}

  /**
   * What a node is made of.
   *
   * @param value a {@link Node}, a text, a number, or null where it is left out
   */
  public record Part(String role, @Nullable Object value) {
    /** The node, if it is one. */
    public Optional<Node> node() {
      return value instanceof Node node ? Optional.of(node) : Optional.empty();
    }

    /** The word, if it is one. */
    public Optional<String> word() {
      return value instanceof String word ? Optional.of(word) : Optional.empty();
    }
  }

  private static MethodHandle handle(
      String name, @Nullable Class<?> result, Class<?>... parameters) {
    try {
      Class<?> role = Class.forName("freemarker.core.ParameterRole");
      return MethodHandles.privateLookupIn(TemplateObject.class, MethodHandles.lookup())
          .findVirtual(
              TemplateObject.class,
              name,
              MethodType.methodType(result == null ? role : result, parameters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of the template engine is not known", e);
    }
  }

  static Node of(Macro macro) {
    return node(macro.getTemplate().getSourceName(), macro);
  }

  static Node of(Template template) {
    return node(template.getSourceName(), (TemplateObject) template.getRootTreeNode());
  }

  private static Node node(String template, TemplateObject object) {
    List<Node> children = new ArrayList<>();
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        children.add(node(template, (TemplateObject) element.getChildAt(i)));
      }
    }
    return new Node(
        template,
        object.getClass().getSimpleName(),
        text(() -> (String) SYMBOL.invoke(object)),
        parts(template, object),
        children,
        new Place(object.getBeginLine(), object.getBeginColumn()),
        new Place(object.getEndLine(), object.getEndColumn()));
  }

  private static List<Part> parts(String template, TemplateObject object) {
    List<Part> parts = new ArrayList<>();
    int count = value(() -> (Integer) COUNT.invoke(object));
    for (int i = 0; i < count; i++) {
      int index = i;
      Object role = value(() -> (Object) ROLE.invoke(object, index));
      Object value = nullable(() -> (Object) VALUE.invoke(object, index));
      parts.add(
          new Part(
              String.valueOf(role), value instanceof TemplateObject o ? node(template, o) : value));
    }
    return parts;
  }

  /** A call through a handle. */
  private interface Call<T extends @Nullable Object> {
    T run() throws Throwable;
  }

  private static String text(Call<String> call) {
    return value(call);
  }

  private static <T> T value(Call<T> call) {
    T value = nullable(call);
    if (value == null) {
      throw new IllegalStateException("the template engine does not describe its tree");
    }
    return value;
  }

  @SuppressWarnings("IllegalCatch") // What a handle throws is declared as Throwable.
  private static <T extends @Nullable Object> @Nullable T nullable(Call<T> call) {
    try {
      return call.run();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the template engine does not describe its tree", e);
    }
  }
}
