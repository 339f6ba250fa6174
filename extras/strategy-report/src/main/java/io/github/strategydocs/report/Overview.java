package io.github.strategydocs.report;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Question;
import io.github.strategydocs.validation.Questions;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Many bodies' strategies side by side, for whoever receives them and has to compare, chase and report: what each says to
 * the actions of a parent, which questions it answers, what is overdue and what slipped.
 *
 * <pre>{@code
 * Overview overview = Overview.builder()
 *     .parent(parent)
 *     .asOf(LocalDate.of(2027, 6, 30))
 *     .body("waters.json", waters)
 *     .body("department.json", strategy, last)
 *     .build();
 * System.out.println(overview.toText());
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
public final class Overview {

    private static final int SHOWN = 10;

    private final Optional<Strategy> parent;
    private final List<Action> actions;
    private final List<OverviewBody> bodies;
    private final Builder made;

    private Overview(List<Action> actions, List<OverviewBody> bodies, Builder made) {
        this.parent = Optional.ofNullable(made.parent);
        this.actions = actions;
        this.bodies = bodies;
        this.made = made;
    }

    /**
     * Starts an overview.
     *
     * @return a builder without parent, day or bodies
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The strategy to which the bodies respond.
     *
     * @return the parent, or empty if none was given
     */
    public Optional<Strategy> parent() {
        return parent;
    }

    /**
     * The parent's actions that are no part of another, in its order: the columns of the overview.
     *
     * @return an unmodifiable list, empty where no parent was given
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * The bodies, in the order in which they were given.
     *
     * @return an unmodifiable list
     */
    public List<OverviewBody> bodies() {
        return bodies;
    }

    /**
     * The questions that a strategy must answer, in their order.
     *
     * @return an unmodifiable list
     */
    public List<Question> questions() {
        return Questions.all();
    }

    /**
     * What the words mean that tables use for what a body says to an action, such as "no date" and "awaiting".
     *
     * @return the meanings of the words that are used, by the words; "blank" is what tables leave blank
     */
    public Map<String, String> key() {
        Set<AnswerWord> used = EnumSet.noneOf(AnswerWord.class);
        for (OverviewBody body : bodies) {
            for (OverviewResponse response : body.responses()) {
                used.add(response.word());
                response.remark().ifPresent(used::add);
            }
        }
        Map<String, String> key = new LinkedHashMap<>();
        used.forEach(word -> key.put(word.words(), word.meaning()));
        return Collections.unmodifiableMap(key);
    }

    /**
     * What readers must know of the bodies: which documents have one id, and so are versions or variants of one.
     *
     * @return a sentence for each such id, in the order of the bodies
     */
    public List<String> notes() {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (OverviewBody body : bodies) {
            documents
                    .computeIfAbsent(body.strategy().id(), id -> new ArrayList<>())
                    .add(body.document());
        }
        List<String> notes = new ArrayList<>();
        documents.forEach((id, names) -> {
            if (names.size() > 1) {
                notes.add(Words.list(names, SHOWN) + " have one id, \"" + id
                        + "\": they are versions or variants of one document, and counted as "
                        + names.size() + " bodies.");
            }
        });
        return List.copyOf(notes);
    }

    /**
     * The same of the public editions alone: without the parent's actions that are internal, and without what bodies answer in
     * actions that are. Which questions a body answers, and what was found, is that of its whole document.
     *
     * @return such an overview
     */
    public Overview publicEdition() {
        return made.ofPublicEditions(bodies);
    }

    /**
     * For a terminal or a mail: a table of the parent's actions, one of the questions, and the lists to chase.
     *
     * @return lines that end with a line feed each
     */
    public String toText() {
        return new OverviewText(this).toString();
    }

    /**
     * For a spreadsheet: a row for each body and each of the parent's actions, and one for each body and each question.
     * What a spreadsheet would take for a formula is written as a text.
     *
     * @return CSV as of RFC 4180, with a heading
     */
    public String toCsv() {
        return OverviewCsv.of(this);
    }

    /**
     * For other programs.
     *
     * @return JSON
     */
    public String toJson() {
        return OverviewJson.of(this);
    }

    /** Gathers what an overview is of; not safe to share between threads. */
    public static final class Builder {

        private Profile profile = Profile.publication();

        @Nullable
        private Strategy parent;

        @Nullable
        private LocalDate asOf;

        private final List<Rule> rules = new ArrayList<>();
        private final List<Given> given = new ArrayList<>();

        /** A body's document as it was given. */
        record Given(
                String document,
                Strategy strategy,
                @Nullable Strategy previous) {}

        Builder() {}

        /** Goes on by itself, whatever is given to the other one later. */
        private Builder(Builder other) {
            this.profile = other.profile;
            this.parent = other.parent;
            this.asOf = other.asOf;
            this.rules.addAll(other.rules);
            this.given.addAll(other.given);
        }

        /**
         * The strategy to which the bodies respond; without it the overview has no actions.
         *
         * @param strategy the parent
         * @return this builder
         */
        public Builder parent(Strategy strategy) {
            parent = Objects.requireNonNull(strategy, "strategy");
            return this;
        }

        /**
         * The day of the overview; without it nothing is overdue.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * The profile by which answers are judged; {@link Profile#publication()} unless another is given.
         *
         * @param chosen the profile
         * @return this builder
         */
        public Builder profile(Profile chosen) {
            profile = Objects.requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Has answers judged by rules of your own too, beside those of this library and those given before.
         *
         * @param more the rules
         * @return this builder
         * @throws IllegalArgumentException if two rules have, or had, the same id, as {@link
         *     Validator#withRules(Collection)} says
         */
        public Builder rules(Collection<? extends Rule> more) {
            List<Rule> all = new ArrayList<>(rules);
            all.addAll(Objects.requireNonNull(more, "more"));
            Validator.of(profile).withRules(all); // told here, and not when all are checked
            rules.addAll(more);
            return this;
        }

        /**
         * Adds a body.
         *
         * @param document the name by which the reader of the overview knows the document, such as a path
         * @param strategy the strategy
         * @return this builder
         */
        public Builder body(String document, Strategy strategy) {
            given.add(new Given(document, strategy, null));
            return this;
        }

        /**
         * Adds a body with the version that it had before, so that what slipped can be told.
         *
         * @param document the name by which the reader of the overview knows the document
         * @param strategy the strategy
         * @param previous the version before
         * @return this builder
         * @throws IllegalArgumentException if it is another document, as {@link ValidationRequest#withPrevious} says
         */
        public Builder body(String document, Strategy strategy, Strategy previous) {
            ValidationRequest.of(strategy).withPrevious(previous); // told here, and not when all are checked
            given.add(new Given(document, strategy, previous));
            return this;
        }

        /**
         * Checks every body and puts them side by side.
         *
         * @return the overview
         */
        public Overview build() {
            OverviewMaker maker = new OverviewMaker(Validator.of(profile).withRules(rules), parent, asOf);
            List<OverviewBody> bodies = new ArrayList<>(given.size());
            for (Given body : given) {
                bodies.add(maker.body(body.document(), body.strategy(), body.previous()));
            }
            return new Overview(maker.actions(), BodyNames.toldApart(bodies), new Builder(this));
        }

        private Overview ofPublicEditions(List<OverviewBody> whole) {
            Builder edition = new Builder(this);
            edition.parent = publicEdition(parent);
            edition.given.replaceAll(body -> new Given(
                    body.document(), body.strategy().publicEdition().strategy(), publicEdition(body.previous())));
            OverviewMaker maker = new OverviewMaker(Validator.of(profile).withRules(rules), edition.parent, asOf);
            List<OverviewBody> bodies = new ArrayList<>(whole.size());
            for (int i = 0; i < whole.size(); i++) {
                Given body = edition.given.get(i);
                bodies.add(maker.body(
                        body.document(),
                        body.strategy(),
                        body.previous(),
                        whole.get(i).report()));
            }
            return new Overview(maker.actions(), BodyNames.toldApart(bodies), edition);
        }

        @Nullable
        private static Strategy publicEdition(@Nullable Strategy strategy) {
            return strategy == null ? null : strategy.publicEdition().strategy();
        }
    }
}
