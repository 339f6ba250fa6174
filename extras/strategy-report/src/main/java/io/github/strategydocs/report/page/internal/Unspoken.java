package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version withholds from the public. It is left out of a version with which that one is compared too: what merely
 * became internal must not pass for dropped, nor what became public for new.
 *
 * @param subjects the ids of elements and the names of sections that are withheld
 * @param stances the ids of stakeholders who are shown without their stance
 * @param hasSkillRecords whether it is withheld who can do what
 */
record Unspoken(Set<String> subjects, Set<String> stances, boolean hasSkillRecords) {

    static final Unspoken NOTHING = new Unspoken(Set.of(), Set.of(), false);

    /** Keeps copies. */
    Unspoken {
        subjects = Set.copyOf(subjects);
        stances = Set.copyOf(stances);
    }

    /** What the public edition of a document withholds. */
    static Unspoken of(Strategy whole, PublicEdition edition) {
        Set<String> subjects = new HashSet<>(whole.index().ids());
        edition.strategy().index().ids().forEach(subjects::remove);
        for (Disclosure disclosure : whole.disclosures()) {
            if (disclosure.audience() == Audience.INTERNAL) {
                subjects.add(whole.index().idInAnyVersion(disclosure.subject()));
            }
        }
        Set<String> stances = new HashSet<>();
        for (ElementPath path : edition.withheldAt()) {
            // A stance is the one thing that is left out of an element that stays.
            Optional<Step> holder = path.parent().flatMap(ElementPath::lastStep);
            if (path.lastStep().filter(AttributeStep.class::isInstance).isPresent()
                    && holder.isPresent()
                    && holder.get() instanceof MemberStep member) {
                stances.add(member.id());
            }
        }
        boolean hasSkillRecords =
                edition.withheld().keySet().stream().anyMatch(type -> type.javaType() == SkillRecord.class);
        return new Unspoken(subjects, stances, hasSkillRecords);
    }

    Unspoken and(Unspoken other) {
        Set<String> allSubjects = new HashSet<>(subjects);
        allSubjects.addAll(other.subjects);
        Set<String> allStances = new HashSet<>(stances);
        allStances.addAll(other.stances);
        return new Unspoken(allSubjects, allStances, hasSkillRecords || other.hasSkillRecords);
    }

    /**
     * A public edition without it, and without a word on who may see what. What nobody withholds stays, also a part of an
     * action that is left out; what speaks of nothing else goes too, as it does from every public edition.
     */
    Strategy leftOutOf(Strategy edition) {
        Strategy rest = edition;
        if (!stances.isEmpty()) {
            rest = rest.updateAll(Stakeholder.class, this::withoutStance);
        }
        if (hasSkillRecords) {
            rest = rest.withResourcing(rest.resourcing().map(Unspoken::withoutSkillRecords));
        }
        rest = subjects.isEmpty() ? rest : withoutSubjects(rest);
        return rest.withDisclosures(List.of());
    }

    private Stakeholder withoutStance(Stakeholder stakeholder) {
        return stances.contains(stakeholder.id())
                ? stakeholder.withStance(Optional.empty()).withStanceNote(Optional.empty())
                : stakeholder;
    }

    private static Resourcing withoutSkillRecords(Resourcing resourcing) {
        return resourcing.withSkillsAudit(
                resourcing.skillsAudit().map(audit -> audit.withRecords(List.<SkillRecord>of())));
    }

    private Strategy withoutSubjects(Strategy rest) {
        List<Disclosure> words = new ArrayList<>(rest.disclosures());
        for (String subject : subjects) {
            words.add(word(subject, Audience.INTERNAL));
        }
        for (Action part : rest.index().all(Action.class)) {
            Optional<String> whole = part.partOf().map(rest.index()::idInAnyVersion);
            if (whole.filter(subjects::contains).isPresent() && !subjects.contains(part.id())) {
                words.add(word(part.id(), Audience.PUBLIC));
            }
        }
        return rest.withDisclosures(words).publicEdition().strategy();
    }

    private static Disclosure word(String subject, Audience audience) {
        return Disclosure.builder().subject(subject).audience(audience).build();
    }
}
