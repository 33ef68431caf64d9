package org.alternat.pdf;

import static org.alternat.pdf.Markup.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alternat.document.Attachment;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Table;

/** A brief such as a diplomat writes, with every kind of block; partly invented. */
final class BriefSample {
  private BriefSample() {}

  static Document french() {
    TreeMap<String, String> strings = new TreeMap<>();
    strings.put("title", "Togo – Kazakhstan · Note bilatérale");
    Metadata metadata =
        new Metadata(
            "Togo – Kazakhstan : note bilatérale",
            Locale.FRENCH,
            Direction.LTR,
            LocalDate.of(2023, 10, 3),
            "État de la relation",
            "Direction Asie centrale",
            List.of("Togo", "Kazakhstan"),
            "TLP:GREEN",
            strings,
            Map.of(Label.TABLE, "Tableau", Label.FIGURE, "Figure"));
    Attachment dossier =
        new Attachment("dossier.json", "application/json", "Le dossier", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Document(metadata, SampleStyle.brief(), content(), List.of(dossier), List.of());
  }

  private static List<Block> content() {
    return List.of(
        p("kind", t("Note bilatérale")),
        new Block.Title(Attributes.NONE, List.of(t("Togo – Kazakhstan"))),
        p("subtitle", t("État de la relation à la veille du 10"), sup("e"), t(" anniversaire")),
        keyData(),
        essentials(),
        section("reperes", "Repères", landmarks()),
        section("dialogue", "Dialogue politique", dialogue(), quotation()),
        section("role", "Rôle international", roles(), caution()),
        section("echeances", "Échéances et suites", deadlines()));
  }

  private static Block keyData() {
    return new Block.DescriptionList(
        Attributes.NONE,
        List.of(
            entry("Situation au", "3 octobre 2023"),
            entry("Destinataire", "Cabinet du ministre"),
            entry("Rédaction", "Direction Asie centrale"),
            entry("Référence", "TG-KZ/2023/014")));
  }

  private static Block essentials() {
    return new Block.Callout(
        Attributes.ofClass("summary"),
        List.of(
            p("callout-title", t("L’essentiel")),
            ul(
                item(t("Les présidents Faure Gnassingbé et Kassym-Jomart Tokaïev se sont entretenus par téléphone le "), strong("3 octobre 2023"), t("."), note("n1", "Article de presse, octobre 2023, § 1–2. Source unique.")),
                item(t("Relations établies en "), strong("2014"), t("\u202F; le 10"), sup("e"), t(" anniversaire tombe en 2024 (jour non connu).")),
                item(t("Domaines évoqués : commerce et investissement, transport et logistique, agriculture, concertation dans les organisations internationales."), note("n2", "Note de la direction de la communication, citée par l’article, § 3.")),
                item(t("Aucun accord, aucune mission résidente et aucune visite ne sont renseignés à cette date.")))));
  }

  private static Block landmarks() {
    return table(
        "t-reperes",
        "Les deux pays en regard",
        List.of(row(td(), th("Togo"), th("Kazakhstan"))),
        List.of(
            row(rowHead("Chef de l’État"), td(t("Faure Gnassingbé, président de la République"), call("n1")), td(t("Kassym-Jomart Tokaïev, président"), call("n1"))),
            row(rowHead("Capitale"), td(t("Lomé")), td(t("Astana"))),
            row(rowHead("Ressources citées"), td(t("—")), td(t("Pétrole, uranium, potassium"), note("n3", "Affirmation de l’article, § 6 ; non vérifiée (potassium : douteux)."))),
            row(rowHead("Ligne extérieure"), span(2, t("«\u00A0Diplomatie d’ouverture proactive\u00A0», attribuée aux deux pays par l’article"))),
            row(rowHead("Rôles récents"), td(t("Adhésion au Commonwealth\u202F; politique pour le Sahel")), td(t("Présidence de l’OSCE (2010)\u202F; Conseil de sécurité (2017–2018)")))));
  }

  private static Block dialogue() {
    return p("", t("L’entretien du 3 octobre 2023 a porté sur les enjeux et défis du renforcement de la coopération bilatérale et sur des sujets d’ordre continental et international."), call("n1"), t(" Selon la "), new Inline.Link(Attributes.NONE, "https://presidence.gouv.tg/été", List.of(t("présidence togolaise"))), t(", les deux dirigeants"));
  }

  private static Block quotation() {
    return new Block.Quotation(
        Attributes.NONE,
        List.of(
            p("", t("«\u00A0se sont félicités de la qualité du partenariat entre Lomé et Astana et ont envisagé les perspectives de son approfondissement\u00A0».")),
            p("source", t("Direction de la communication de la présidence togolaise, note sur l’entretien"), call("n2"))));
  }

  private static Block roles() {
    return table(
        "t-roles",
        "Fonctions, accueils et bons offices, par date",
        List.of(row(th("Date"), th("Pays"), th("Fait"), th("Établi par"))),
        List.of(
            row(td(t("2010")), td(t("Kazakhstan")), td(t("Présidence de l’OSCE")), td(t("Article, § 7"))),
            row(td(t("2011")), td(t("Kazakhstan")), td(t("Accueil des Jeux asiatiques d’hiver")), td(t("Article, § 7"))),
            row(td(t("2014–2016")), td(t("Kazakhstan")), td(t("Initiatives pour apaiser les tensions dans la crise ukrainienne")), td(t("Article, § 7"))),
            row(td(t("2017")), td(t("Kazakhstan")), td(t("Exposition internationale d’Astana")), td(t("Article, § 7"))),
            row(td(t("2017–2018")), td(t("Kazakhstan")), td(t("Siège au Conseil de sécurité")), td(t("Article, § 7"))),
            row(td(t("depuis 2017")), td(t("Kazakhstan")), td(t("Accueil de pourparlers sur le règlement du conflit en Syrie")), td(t("Article, § 7"))),
            row(td(t("non daté")), td(t("Togo")), td(t("Médiation dans l’affaire des 49 militaires ivoiriens, jusqu’à leur libération")), td(t("Article, § 8")))));
  }

  private static Block caution() {
    return new Block.Callout(
        Attributes.ofClass("caution"),
        List.of(p("", strong("À vérifier."), t(" L’article attribue à la diplomatie togolaise le «\u00A0retour du Mali dans les instances\u00A0» de la CEDEAO\u202F; une autre source indique que le Mali en restait suspendu."), note("n4", "Communiqué de la CEDEAO, 3 juillet 2022 ; contredit l’article, § 8."), t(" Voir "), new Inline.Reference(Attributes.NONE, "t-roles"), t("."))));
  }

  private static Table deadlines() {
    return table(
        "t-echeances",
        "Échéances dans les douze mois",
        List.of(row(th("Échéance"), th("Objet"), th("Suite proposée"))),
        List.of(
            row(td(t("2024")), td(t("10"), sup("e"), t(" anniversaire des relations diplomatiques")), td(t("Échange de messages\u202F; fixer le jour exact"))),
            row(td(t("—")), td(t("Premier accord-cadre de coopération")), td(t("Aucun projet renseigné")))));
  }
}
