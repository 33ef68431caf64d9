package org.alternat.template.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.insight.Contradictions;
import org.alternat.model.Actor;
import org.alternat.model.Claim;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Outcome;
import org.alternat.model.Id;
import org.alternat.template.view.ConversationView.SpokenView;
import org.alternat.template.view.ConversationView.TopicView;
import org.jspecify.annotations.Nullable;

/** Makes the view of the record of a conversation. */
final class ConversationViews {
  private final NoteContext context;
  private final Wording wording;
  private final FactViews facts;

  private ConversationViews(NoteContext context) {
    this.context = context;
    this.wording = context.wording();
    this.facts = new FactViews(context.dossier(), wording);
  }

  static ConversationView view(NoteContext context) {
    return new ConversationViews(context).view();
  }

  private ConversationView view() {
    Optional<Engagement> about = context.about();
    Optional<Id> id = about.map(Engagement::id);
    ProspectViews prospects = new ProspectViews(context.dossier(), wording, context.asOf());
    return new ConversationView(
        about.map(new EngagementViews(context, facts)::view).stream().toList(),
        about.map(this::topics).orElse(List.of()),
        about.map(this::spoken).orElse(List.of()),
        facts.claims(c -> isAbout(c, id) && !isCommentary(c)),
        prospects.actions(a -> id.isPresent() && id.get().equals(a.origin())),
        facts.claims(c -> isAbout(c, id) && isCommentary(c)),
        new Slots(context).ofRecord());
  }

  private static boolean isAbout(Claim claim, Optional<Id> engagement) {
    return engagement.map(claim.about()::contains).orElse(false);
  }

  private static boolean isCommentary(Claim claim) {
    return switch (claim.nature()) {
      case CHARACTERISATION, JUDGEMENT -> true;
      case FACT, INTENTION, PROSPECT -> false;
    };
  }

  private List<TopicView> topics(Engagement engagement) {
    return engagement.topics().stream()
        .filter(t -> !Contradictions.isDoubtful(t))
        .map(t -> new TopicView(facts.fact(t, wording.text(t.text())), named(t.raisedBy())))
        .toList();
  }

  /** By actor in the order in which they first appear; what both did comes last. */
  private List<SpokenView> spoken(Engagement engagement) {
    Map<String, List<Outcome>> byActor = new LinkedHashMap<>();
    engagement.outcomes().stream()
        .filter(o -> !Contradictions.isDoubtful(o))
        .forEach(
            o -> byActor.computeIfAbsent(actor(o.by()).xhtml(), a -> new ArrayList<>()).add(o));
    List<Outcome> both = byActor.remove("");
    if (both != null) {
      byActor.put("", both);
    }
    return byActor.entrySet().stream()
        .map(e ->
            new SpokenView(
                new Markup(e.getKey()),
                FactGroupView.of(
                    e.getValue().stream()
                        .map(o -> facts.fact(o, wording.text(o.text())))
                        .toList())))
        .toList();
  }

  private Markup named(@Nullable Actor actor) {
    return actor == null ? Markup.EMPTY : wording.plain(wording.names().named(actor));
  }

  private Markup actor(@Nullable Actor actor) {
    return actor == null ? Markup.EMPTY : wording.names().actor(actor);
  }
}
