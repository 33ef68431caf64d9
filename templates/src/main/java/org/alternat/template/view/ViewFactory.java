package org.alternat.template.view;

import java.util.function.Function;

/**
 * Makes the views that one or several kinds of note see. A view is a record: its components are the
 * variables of the templates, beside those of {@link CommonView}, which all notes have.
 *
 * <pre>{@code
 * record ProtocolView(List<Markup> gifts) {}
 *
 * NoteComposer composer =
 *     NoteComposer.builder()
 *         .templates(Path.of("house")) // has notes/protocol-note/kind.json, "view": "protocol"
 *         .view(ViewFactory.of("protocol", ProtocolView.class, Protocol::view))
 *         .build();
 * }</pre>
 *
 * @param <V> the record
 * @since 1.0
 */
public interface ViewFactory<V extends Record> {
  /** The name by which a {@code kind.json} asks for it. */
  String name();

  /** The record it makes; public, so that templates can read it. */
  Class<V> type();

  /** The view for a note. */
  V view(NoteContext context);

  /** A factory of these parts. */
  static <V extends Record> ViewFactory<V> of(
      String name, Class<V> type, Function<NoteContext, V> maker) {
    return new ViewFactory<>() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Class<V> type() {
        return type;
      }

      @Override
      public V view(NoteContext context) {
        return maker.apply(context);
      }
    };
  }
}
