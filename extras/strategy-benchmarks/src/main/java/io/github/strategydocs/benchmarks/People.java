package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Reach;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.StakeholderRole;
import io.github.strategydocs.model.StakeholderType;
import io.github.strategydocs.model.Stance;
import java.util.List;

/** Who acts in a document, and who is affected by it. */
final class People {

    private final Draft draft;

    People(Draft draft) {
        this.draft = draft;
    }

    List<Party> parties() {
        return Draft.list(draft.parties.size(), this::party);
    }

    private Party party(int index) {
        Party.Builder party = Party.builder();
        party.id(draft.parties.get(index)).name(draft.prose.group());
        if (index == 0) {
            return party.kind(PartyKind.ORGANISATION).build();
        }
        party.kind(draft.oneIn(3) ? PartyKind.POST : PartyKind.TEAM)
                // Of an earlier party, so that nobody belongs to itself.
                .partOf(draft.parties.get(draft.random.nextInt(index)));
        if (draft.oneIn(3)) {
            party.contact("office" + index + "@example.org");
        }
        if (draft.oneIn(6)) {
            party.addOtherName(draft.prose.group());
        }
        return party.build();
    }

    StakeholderMap stakeholderMap() {
        return StakeholderMap.builder()
                .stakeholders(draft.stakeholders.stream().map(this::stakeholder).toList())
                .build();
    }

    private Stakeholder stakeholder(String id) {
        Stakeholder.Builder stakeholder = Stakeholder.builder();
        stakeholder
                .id(id)
                .name(draft.prose.group())
                .type(draft.pick(StakeholderType.values()))
                .roles(draft.oneOrMore(2, List.of(StakeholderRole.values())))
                .reach(draft.some(2, Reach.values()))
                .channels(draft.some(2, draft.channels))
                .addAssessment(assessment());
        if (draft.oneIn(3)) {
            stakeholder.addAssessment(assessment());
        }
        if (draft.oneIn(2)) {
            stakeholder.stance(draft.pick(Stance.values()));
        }
        return stakeholder
                .description(draft.remark(4))
                .stanceNote(draft.remark(8))
                .build();
    }

    Assessment assessment() {
        return Assessment.builder()
                .on(draft.date())
                .interest(draft.between(1, 5))
                .impact(draft.between(1, 5))
                .affected(draft.between(1, 5))
                .rationale(draft.remark(4))
                .build();
    }
}
