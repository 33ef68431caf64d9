package org.alternat.template.view;

import java.util.List;
import java.util.function.Predicate;
import org.alternat.model.Meaning;
import org.alternat.model.Position;
import org.alternat.model.Position.PointToMake.Use;

/**
 * What the template of questions and answers sees beside {@link CommonView}.
 *
 * @since 1.0
 */
public record QuestionsView(
    @Meaning("the engagement whose questions these are; empty for all of the dossier")
        List<EngagementView> about,
    @Meaning("questions that may come, the weightiest first; the line to take is the detail")
        List<PositionView> questions,
    @Meaning("lines for the press") List<PositionView> press,
    @Meaning("what to answer if the other side raises it") List<PositionView> ifRaised) {
  /** Copies the lists. */
  public QuestionsView {
    about = List.copyOf(about);
    questions = List.copyOf(questions);
    press = List.copyOf(press);
    ifRaised = List.copyOf(ifRaised);
  }

  static QuestionsView of(NoteContext context) {
    PositionViews positions = new PositionViews(context);
    FactViews facts = new FactViews(context.dossier(), context.wording());
    Predicate<Position> ours =
        PositionViews.of(context.first()).and(p -> context.about().isEmpty() || isFor(context, p));
    return new QuestionsView(
        context.about().map(new EngagementViews(context, facts)::view).stream().toList(),
        positions.questions(ours),
        positions.points(ours.and(PositionViews.point(Use.PRESS))),
        positions.points(ours.and(PositionViews.point(Use.DEFENSIVE))));
  }

  private static boolean isFor(NoteContext context, Position position) {
    return PositionViews.writtenFor(context.about()).test(position);
  }
}
