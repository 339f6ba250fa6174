package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.internal.Titles;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** A body whose plan it is: a party. */
final class OrganizationForm {

    private static final String STAKEHOLDERS = "Stakeholders";
    private static final String ACRONYM = "Acronym";
    private static final String DESCRIPTION = "Description";
    private static final int LONGEST_ACRONYM = 16;

    private OrganizationForm() {}

    /**
     * Reads a party.
     *
     * @param usual the stakeholders that are written with it when nothing is noted
     */
    static Party read(Node node, Reading reading, List<String> usual) {
        Notes notes = new Notes();
        Asides asides = new Asides();
        List<String> stakeholders = reading.ids().idsOf(asides.sort(node, "Stakeholder"));
        asides.note(notes);
        if (!stakeholders.equals(usual)) {
            notes.putTexts(STAKEHOLDERS, stakeholders);
        }
        notes.keep(node, DESCRIPTION);
        Optional<String> acronym = node.textOf(ACRONYM);
        List<String> otherNames =
                acronym.filter(text -> !text.isBlank()).stream().toList();
        if (!acronym(otherNames).equals(acronym)) {
            notes.put(ACRONYM, acronym.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        Party.Builder builder = Party.builder()
                .id(reading.id(node, notes))
                .name(reading.title(node, standIn(otherNames, notes), notes))
                .kind(PartyKind.ORGANISATION)
                .otherNames(otherNames);
        notes.keepExtras(node);
        return builder.unknownProperties(notes.toProperties()).build();
    }

    /** Writes a party; those stakeholders stand in it of which nothing is noted and that stand nowhere else. */
    static Node write(Party party, Writing writing, List<String> usual) {
        Notes notes = Notes.of(party);
        Node node = new Node("Organization");
        writing.id(node, party.id(), notes);
        Title.NAME.write(node, party.name(), standIn(party.otherNames(), notes), notes);
        Optional<String> noted = notes.text(ACRONYM);
        boolean isKept = noted.isPresent()
                && (noted.get().isBlank() || party.otherNames().contains(noted.get()));
        (isKept ? noted : acronym(party.otherNames())).ifPresent(text -> node.add(Node.leaf(ACRONYM, text)));
        notes.restore(node, DESCRIPTION);
        writing.stakeholders(node, notes.has(STAKEHOLDERS) ? notes.texts(STAKEHOLDERS) : usual);
        Asides.restore(node, notes, "Stakeholder");
        return node;
    }

    private static String standIn(List<String> otherNames, Notes notes) {
        return otherNames.isEmpty()
                ? Titles.firstSentence(notes.text(DESCRIPTION).orElse(""))
                : otherNames.get(0);
    }

    /** Of other names, the first that is short and of one word may be called an acronym. */
    private static Optional<String> acronym(List<String> otherNames) {
        return otherNames.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_ACRONYM)
                .filter(name -> name.chars().noneMatch(Character::isWhitespace))
                .findFirst();
    }
}
