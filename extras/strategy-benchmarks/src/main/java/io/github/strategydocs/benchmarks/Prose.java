package io.github.strategydocs.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sentences as strategies have them. Some hold what makes strings dear to read and write: letters beyond ASCII,
 * quotation marks, line ends and backslashes.
 */
final class Prose {

    private static final List<String> VERBS = list("""
            publish, open, review, simplify, replace, test, train, connect, translate, measure, retire, pilot, \
            extend, automate, explain, consolidate, redesign, transfer, evaluate, strengthen""");

    private static final List<String> ADJECTIVES = list("""
            regional, digital, common, accessible, quarterly, open, shared, reliable, plain, assisted, secure, \
            rural, joint, statutory, early, coastal, internal, multilingual, long-term, voluntary""");

    private static final List<String> NOUNS = list("""
            licence register, harbour notices, enquiry service, grant application, flood data, inspection \
            report, training programme, complaints procedure, tariff calculator, water-quality index, archive, \
            newsletter, consultation platform, reporting duty, language service, map viewer, payment form, \
            skills audit, service standard, content guide""");

    private static final List<String> PEOPLE = list("""
            small harbours, boat owners, frontline staff, local councils, anglers, riverside residents, the \
            regional offices, researchers, voluntary groups, carriers, schools, delivery partners, newly arrived \
            citizens, people without a connection, the ombudsman, contact-centre agents""");

    private static final List<String> BEYOND_ASCII = list("""
            Łódź, Zürich, the Øresund, São Tomé, Kraków, Åland, Βόλος, Владивосток, 横浜, Šibenik""");

    private static final List<String> REASONS = list("""
            because half of all calls today ask where something stands, so that nobody has to send the same \
            proof twice, as the present arrangement ends with the contract, since the audit found the figures \
            eleven weeks old on average, before the season opens and the number of enquiries doubles, without \
            asking more of those who use paper, once the board has seen the results of the trial, with the same \
            wording on every channel""");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    private static List<String> list(String words) {
        return List.of(words.split(", ", -1));
    }

    /** What an action is called. */
    String title() {
        return capital(pick(VERBS)) + " the " + pick(ADJECTIVES) + " " + pick(NOUNS) + " for " + pick(PEOPLE);
    }

    /** What a thing is called. */
    String name() {
        return capital(pick(ADJECTIVES)) + " " + pick(NOUNS);
    }

    /** What a body of people is called. */
    String group() {
        return capital(pick(ADJECTIVES)) + " office for " + pick(PEOPLE)
                + (random.nextInt(8) == 0 ? " in " + pick(BEYOND_ASCII) : "");
    }

    String sentence() {
        String core = "We " + pick(VERBS) + " the " + pick(ADJECTIVES) + " " + pick(NOUNS);
        return switch (random.nextInt(24)) {
            case 0, 1 -> core + " in " + pick(BEYOND_ASCII) + ", " + pick(REASONS) + ".";
            case 2 -> core + " under the motto \"" + pick(ADJECTIVES) + " by default\".";
            case 3 -> core + " – the office’s own wish – " + pick(REASONS) + ".";
            case 4 -> core + " (drive S:\\plans\\" + random.nextInt(90) + ") " + pick(REASONS) + ".";
            case 5, 6, 7 -> core + " with " + pick(PEOPLE) + ".";
            case 8, 9 -> core + " for " + (10 + random.nextInt(900)) + " € a month, " + pick(REASONS) + ".";
            default -> core + " with " + pick(PEOPLE) + ", " + pick(REASONS) + ".";
        };
    }

    /** Several sentences, now and then in two paragraphs. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = 1; i < count; i++) {
            text.append(random.nextInt(5) == 0 ? "\n\n" : " ").append(sentence());
        }
        return text.toString();
    }

    /** An id that people could have written: the first word and the last of a title, and a number. */
    static String id(String title, int number) {
        String[] words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z -]", "").trim().split(" +", -1);
        return words[0] + "-" + words[words.length - 1] + "-" + number;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
