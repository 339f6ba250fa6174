package io.github.strategydocs.cli;

import io.github.strategydocs.json.StrategySchema;
import io.github.strategydocs.model.Answer;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.PartialDate;

/**
 * The first morning's draft: hardly more than the questions, each with an empty answer. The wording of a question stands
 * beside the answer as an extension, so that whoever fills it in sees what is asked, and nothing is taken for an answer
 * that is none.
 */
final class Skeleton {

    private static final String WORDING = "x-question";
    private static final String ORGANISATION = "our-organisation";

    private Skeleton() {}

    static Strategy of(String id, String title, String organisation, PartialDate date) {
        Strategy.Builder strategy = Strategy.builder();
        strategy.schema(StrategySchema.ID)
                .id(id)
                .title(title)
                .organisation(ORGANISATION)
                .version(Version.builder()
                        .label("0.1")
                        .status(VersionStatus.DRAFT)
                        .date(date)
                        .build())
                .addParty(Party.builder()
                        .id(ORGANISATION)
                        .name(organisation)
                        .kind(PartyKind.ORGANISATION)
                        .build());
        for (Question question : Questions.all()) {
            strategy.addAnswer(Answer.builder()
                    .question(question.id())
                    .text("")
                    .unknownProperties(JsonObject.of(WORDING, new JsonText(question.wording())))
                    .build());
        }
        return strategy.build();
    }
}
