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
 * Compares the strategies of many bodies, for an organisation that collects them, follows up and reports: how each body
 * responds to the actions of a parent, which questions it answers, what is overdue, and which deadlines slipped.
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
     * @return a builder without a parent, a day or bodies
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
     * The parent's actions that are not part of another action, in the order of the parent. They are the columns of the
     * overview.
     *
     * @return an unmodifiable list, empty if no parent was given
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * The bodies, in the order in which they were added.
     *
     * @return an unmodifiable list
     */
    public List<OverviewBody> bodies() {
        return bodies;
    }

    /**
     * The questions that a strategy must answer, in the order in which they are asked.
     *
     * @return an unmodifiable list
     */
    public List<Question> questions() {
        return Questions.all();
    }

    /**
     * The legend of the tables: what words such as "no date" and "awaiting" mean, with which they show the response of
     * a body to an action.
     *
     * @return an unmodifiable map from each word that this overview uses to its meaning; "blank" stands for an empty
     *     cell
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
     * What readers need to know about the bodies: which documents have the same id, and are therefore versions or
     * variants of one document.
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
     * The overview of the public editions: without internal actions of the parent, and without the responses in
     * internal actions of the bodies. The findings and the questions that a body answers are still those of its whole
     * document.
     *
     * @return the overview for the public
     */
    public Overview publicEdition() {
        return made.ofPublicEditions(bodies);
    }

    /**
     * The overview as text for a terminal or an e-mail: a table of the parent's actions, a table of the questions, and
     * lists of what to follow up.
     *
     * @return lines that each end with a line feed
     */
    public String toText() {
        return new OverviewText(this).toString();
    }

    /**
     * The overview as CSV for a spreadsheet: one row for each body and action of the parent, and one for each body and
     * question. Content that a spreadsheet would execute as a formula is written as text.
     *
     * @return CSV according to RFC 4180, with a header row
     */
    public String toCsv() {
        return OverviewCsv.of(this);
    }

    /**
     * The overview as JSON for other programs, as {@link OverviewSchema} describes it.
     *
     * @return JSON
     */
    public String toJson() {
        return OverviewJson.of(this);
    }

    /** Builds an overview step by step; not safe to share between threads. */
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
         * Sets the strategy to which the bodies respond. Without it, the overview has no actions.
         *
         * @param strategy the parent
         * @return this builder
         */
        public Builder parent(Strategy strategy) {
            parent = Objects.requireNonNull(strategy, "strategy");
            return this;
        }

        /**
         * Sets the day of the overview. Without it, nothing is overdue.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets the profile with which the strategies are checked. The default is {@link Profile#publication()}.
         *
         * @param chosen the profile
         * @return this builder
         */
        public Builder profile(Profile chosen) {
            profile = Objects.requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Adds rules of your own with which the strategies are checked, in addition to the built-in rules and rules
         * that were added before.
         *
         * @param more the rules
         * @return this builder
         * @throws IllegalArgumentException if {@link Validator#withRules(Collection)} does not accept the rules, for
         *     example because two of them have, or had, the same id
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
         * @param document the name of the document in the overview, such as a path
         * @param strategy the strategy
         * @return this builder
         */
        public Builder body(String document, Strategy strategy) {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(strategy, "strategy");
            given.add(new Given(document, strategy, null));
            return this;
        }

        /**
         * Adds a body with the previous version of its strategy, to find out which deadlines slipped.
         *
         * @param document the name of the document in the overview
         * @param strategy the strategy
         * @param previous the previous version
         * @return this builder
         * @throws IllegalArgumentException if it is a different document, as described in {@link
         *     ValidationRequest#withPrevious}
         */
        public Builder body(String document, Strategy strategy, Strategy previous) {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(strategy, "strategy");
            Objects.requireNonNull(previous, "previous");
            ValidationRequest.of(strategy).withPrevious(previous); // told here, and not when all are checked
            given.add(new Given(document, strategy, previous));
            return this;
        }

        /**
         * Checks the strategies of all bodies and creates the overview.
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
