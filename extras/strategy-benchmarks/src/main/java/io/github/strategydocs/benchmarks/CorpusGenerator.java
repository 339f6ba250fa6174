package io.github.strategydocs.benchmarks;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes the strategies of many bodies, some of which copied from others. Their words are as frequent as those of a language
 * are, and set phrases stand in many of them: most runs of words are somebody's own, and some are everybody's.
 *
 * <p>The same number makes the same document in every run and on every machine.
 */
final class CorpusGenerator {

    /** Each such document has one action from the document before. */
    static final int COPIES_AN_ACTION = 50;

    /** Each such document has the whole plan of the document before, with a word changed here and there. */
    static final int COPIES_A_PLAN = 500;

    private static final int WORDS = 8_000;
    private static final int PHRASES = 300;
    private static final int SENTENCES = 5;
    private static final int CHANGED_WORD = 25;

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi",
        "yo", "zu"
    };

    private final int actions;
    private final List<String> phrases = new ArrayList<>();

    /**
     * Makes documents of one size.
     *
     * @param actions how many actions each has; an action has about 500 bytes
     */
    CorpusGenerator(int actions) {
        this.actions = actions;
        Random random = new Random(1);
        for (int i = 0; i < PHRASES; i++) {
            phrases.add(words(random, 5 + random.nextInt(5)));
        }
    }

    /**
     * Makes a document.
     *
     * @param number which one, from 0; a later one has a later date
     * @return the document
     */
    Strategy document(int number) {
        boolean isCopy = number > 0 && number % COPIES_A_PLAN == 0;
        int author = isCopy ? number - 1 : number;
        ActionPlan.Builder plan = ActionPlan.builder();
        for (int i = 0; i < actions; i++) {
            boolean isCopied = i == 0 && number > 0 && number % COPIES_AN_ACTION == 0;
            plan.addAction(action(number, isCopied ? number - 1 : author, i, isCopy));
        }
        return Strategy.builder()
                .id("body-" + number)
                .title("What the " + name(number) + " will do")
                .organisation("body")
                .version(Version.builder()
                        .label("1")
                        .status(VersionStatus.PUBLISHED)
                        .date(PartialDate.of(LocalDate.of(1990, 1, 1).plusDays(number)))
                        .build())
                .addParty(Party.builder()
                        .id("body")
                        .name(name(number))
                        .kind(PartyKind.ORGANISATION)
                        .build())
                .purpose(Purpose.builder().statement(text(number, number, -1)).build())
                .actionPlan(plan.build())
                .build();
    }

    private static String name(int number) {
        return "Office of " + word(number % WORDS) + " and " + word(number / WORDS);
    }

    private Action action(int number, int author, int action, boolean isChanged) {
        String text = text(number, author, action);
        return Action.builder()
                .id("a" + action)
                .title(words(new Random(31L * author + action), 6))
                .description(isChanged ? changed(text) : text)
                .build();
    }

    private static String changed(String text) {
        String[] words = text.split(" ", -1);
        for (int i = CHANGED_WORD; i < words.length; i += CHANGED_WORD) {
            words[i] = "otherwise";
        }
        return String.join(" ", words);
    }

    /** What an author wrote, with the name of the body whose document it stands in. */
    private String text(int number, int author, int action) {
        Random random = new Random(1_000_003L * author + action);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            String phrase = random.nextInt(3) == 0 ? phrases.get(random.nextInt(PHRASES)) + ", " : "";
            text.append(i == 0 ? "First the " + name(number) + " will " : " It is the body’s plan to ")
                    .append(phrase)
                    .append(words(random, 8 + random.nextInt(12)))
                    .append('.');
        }
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // The square of an even chance: the first words of the list are frequent, the last are rare.
            double chance = random.nextDouble();
            words.append(i == 0 ? "" : " ").append(word((int) (chance * chance * WORDS)));
        }
        return words.toString();
    }

    private static String word(int number) {
        int rest = number + SYLLABLES.length;
        StringBuilder word = new StringBuilder();
        while (rest > 0) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
