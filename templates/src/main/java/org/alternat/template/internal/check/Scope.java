package org.alternat.template.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen from a place in a template, the nearest first. */
final class Scope {
  private final Globals globals;
  private final Shape.Namespace namespace;
  private final Map<String, Shape> locals;
  private final @Nullable Scope outer;

  /** The locals of the macro around, to which all that lies within adds. */
  private final Map<String, Shape> frame;

  /** What all files see. */
  static final class Globals {
    private final Map<String, Shape> variables;

    /** Names that some directive sets, which may happen before or after they are used. */
    private final Set<String> assigned = new HashSet<>();

    Globals(Map<String, Shape> variables) {
      this.variables = new HashMap<>(variables);
    }

    void assigned(String name) {
      assigned.add(name);
    }

    void put(String name, Shape shape) {
      variables.merge(name, shape, Shape::or);
    }
  }

  private Scope(
      Globals globals,
      Shape.Namespace namespace,
      Map<String, Shape> locals,
      @Nullable Scope outer,
      Map<String, Shape> frame) {
    this.frame = frame;
    this.globals = globals;
    this.namespace = namespace;
    this.locals = locals;
    this.outer = outer;
  }

  /** The scope of a file's own lines. */
  static Scope of(Globals globals, Shape.Namespace namespace) {
    return of(globals, namespace, Map.of());
  }

  /** The scope of a macro's lines. */
  static Scope of(Globals globals, Shape.Namespace namespace, Map<String, Shape> arguments) {
    Map<String, Shape> frame = new HashMap<>(arguments);
    return new Scope(globals, namespace, frame, null, frame);
  }

  /** A scope within, as of a loop. */
  Scope with(Map<String, Shape> more) {
    return new Scope(globals, namespace, new HashMap<>(more), this, frame);
  }

  Shape.Namespace namespace() {
    return namespace;
  }

  Globals globals() {
    return globals;
  }

  void putLocal(String name, Shape shape) {
    frame.merge(name, shape, Shape::or);
  }

  /** The variable; empty if nothing gives it a value. */
  Optional<Shape> find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Shape local = scope.locals.get(name);
      if (local != null) {
        return Optional.of(local);
      }
    }
    Shape found = namespace.variables().get(name);
    if (found == null) {
      found = globals.variables.get(name);
    }
    return found == null && globals.assigned.contains(name)
        ? Optional.of(Shapes.ANY)
        : Optional.ofNullable(found);
  }

  /** The macros of the file, and those of the files that it imports, as they are called. */
  Set<String> macros() {
    Set<String> macros = new TreeSet<>();
    namespace
        .variables()
        .forEach((name, shape) -> {
          if (shape instanceof Shape.Callable) {
            macros.add(name);
          } else if (shape instanceof Shape.Imported(Shape.Namespace file)) {
            file.variables().keySet().forEach(macro -> macros.add(name + "." + macro));
          }
        });
    return macros;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(globals.variables.keySet());
    names.addAll(namespace.variables().keySet());
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.locals.keySet());
    }
    return names;
  }
}
