package io.github.strategydocs.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * The description of a rule: its id, what it finds, why that matters, what to do about it, and how severe it is.
 *
 * <p>The id is public and permanent. A rule that is renamed keeps its old ids as aliases, which profiles can continue
 * to use.
 *
 * <pre>{@code
 * RuleMetadata rule = Rules.find("action/no-deadline").orElseThrow().metadata();
 * rule.category();                // "action"
 * rule.letter();                  // Optional[TIMELY]
 * rule.publicationSeverity();     // Optional[ERROR]
 * }</pre>
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 *
 * @see Rule
 */
public final class RuleMetadata {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

    private final String id;
    private final List<String> aliases;
    private final String title;
    private final String why;
    private final String remedy;

    @Nullable
    private final Severity draft;

    @Nullable
    private final Severity publication;

    private final Set<Input> needs;
    private final boolean heuristic;
    private final List<Threshold> thresholds;
    private final boolean words;

    @Nullable
    private final SmartLetter letter;

    private final boolean deniesLetter;
    private final boolean yields;
    private final boolean missesElements;

    private RuleMetadata(Builder builder) {
        this.id = builder.id;
        this.aliases = List.copyOf(builder.aliases);
        this.title = stated(builder.title, "title");
        this.why = stated(builder.why, "why");
        this.remedy = stated(builder.remedy, "remedy");
        this.draft = builder.draft;
        this.publication = builder.publication;
        this.needs = Set.copyOf(builder.needs);
        this.heuristic = builder.heuristic;
        this.thresholds = List.copyOf(builder.thresholds);
        this.words = builder.words;
        this.letter = builder.letter;
        this.deniesLetter = builder.deniesLetter;
        this.yields = builder.yields;
        this.missesElements = builder.missesElements;
        if (draft == null && publication == null) {
            throw new IllegalStateException("the rule " + id + " does not say how severe it is, neither in a draft nor "
                    + "in a publication, and would never be run");
        }
    }

    private String stated(@Nullable String text, String what) {
        if (text == null) {
            throw new IllegalStateException("the rule " + id + " does not say its " + what);
        }
        return text;
    }

    /**
     * Starts the metadata of a rule.
     *
     * @param id category and name, such as {@code action/no-deadline}
     * @return a builder
     * @throws IllegalArgumentException if the id does not consist of two names in lower-kebab-case, separated by a
     *     slash
     */
    public static Builder builder(String id) {
        Objects.requireNonNull(id, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is not the id of a rule; write category/name");
        }
        return new Builder(id);
    }

    /**
     * The public and permanent name of the rule.
     *
     * @return for example {@code action/no-deadline}
     */
    public String id() {
        return id;
    }

    /**
     * The previous ids of the rule, the oldest first.
     *
     * @return an unmodifiable list
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Whether the rule has a given id, or had it before.
     *
     * @param name an id or an alias
     * @return whether it is the id or an alias of this rule
     */
    public boolean isCalled(String name) {
        Objects.requireNonNull(name, "name");
        return id.equals(name) || aliases.contains(name);
    }

    /** All names by which a profile may speak of the rule: the present one, then those that it had, the newest first. */
    List<String> names() {
        if (aliases.isEmpty()) {
            return List.of(id);
        }
        List<String> names = new ArrayList<>(aliases);
        names.add(id);
        Collections.reverse(names);
        return names;
    }

    /** The name that findings are known by: a rule that is renamed makes no finding new. */
    String firstId() {
        return aliases.isEmpty() ? id : aliases.get(0);
    }

    /**
     * The part of a strategy that the rule is about.
     *
     * @return the part of the id before the slash
     */
    public String category() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * What the rule finds, in a few words.
     *
     * @return a phrase without a full stop
     */
    public String title() {
        return title;
    }

    /**
     * Why what the rule finds matters.
     *
     * @return one or more sentences
     */
    public String why() {
        return why;
    }

    /**
     * What to do about it.
     *
     * @return one or more sentences
     */
    public String remedy() {
        return remedy;
    }

    /**
     * How severe a finding is while the document is a draft.
     *
     * @return the severity, or empty if the rule is not run on drafts
     */
    public Optional<Severity> draftSeverity() {
        return Optional.ofNullable(draft);
    }

    /**
     * How severe a finding is once the document is published.
     *
     * @return the severity, or empty if the rule is only run on drafts
     */
    public Optional<Severity> publicationSeverity() {
        return Optional.ofNullable(publication);
    }

    /**
     * The inputs that the rule needs in addition to the document.
     *
     * @return an unmodifiable set; the rule is not run unless all of them are available
     */
    public Set<Input> needs() {
        return needs;
    }

    /**
     * Whether the rule examines the wording of English text. Such a rule gives advice, and is not run on documents in
     * other languages, unless the profile {@linkplain Profile#withWords gives it words}.
     *
     * @return whether it is a heuristic
     */
    public boolean isHeuristic() {
        return heuristic;
    }

    /**
     * The numbers that a profile can change.
     *
     * @return an unmodifiable list
     */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    /**
     * One of the numbers that a profile can change.
     *
     * @param name the name of the threshold
     * @return the threshold, or empty if the rule has none of that name
     */
    public Optional<Threshold> threshold(String name) {
        Objects.requireNonNull(name, "name");
        for (Threshold threshold : thresholds) {
            if (threshold.name().equals(name)) {
                return Optional.of(threshold);
            }
        }
        return Optional.empty();
    }

    /**
     * The letter of SMART that a finding of the rule counts against.
     *
     * @return the letter, or empty if the rule is about something else
     */
    public Optional<SmartLetter> letter() {
        return Optional.ofNullable(letter);
    }

    /**
     * Whether a finding means that an action does not meet the {@linkplain #letter() letter} at all, regardless of its
     * severity.
     *
     * @return whether an action with such a finding does not even partly meet the letter
     */
    public boolean deniesLetter() {
        return deniesLetter;
    }

    /**
     * Whether a finding means that the answer to a question is missing, and is therefore only information if the
     * document {@linkplain io.github.strategydocs.model.Answer#notForUsBecause() states why} that question does not
     * arise.
     *
     * @return whether it does
     */
    public boolean yieldsToReason() {
        return yields;
    }

    /**
     * Whether a finding may be due to a missing element, such as a risk, an allocation or a part of an action, and is
     * therefore only information in a {@linkplain ValidationRequest#asPublicEdition public edition}, from which the
     * element may have been withheld.
     *
     * @return whether it may
     */
    public boolean missesElements() {
        return missesElements;
    }

    /**
     * Whether the rule looks for words that a profile can replace.
     *
     * @return whether it does
     * @see Profile#withWords
     */
    public boolean hasWords() {
        return words;
    }

    /**
     * The id, for a log or a debugger.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    /** Builds metadata step by step; not safe to share between threads. */
    public static final class Builder {

        private final String id;
        private final List<String> aliases = new ArrayList<>();
        private final Set<Input> needs = EnumSet.noneOf(Input.class);
        private final List<Threshold> thresholds = new ArrayList<>();
        private boolean heuristic;
        private boolean words;

        @Nullable
        private String title;

        @Nullable
        private String why;

        @Nullable
        private String remedy;

        @Nullable
        private Severity draft;

        @Nullable
        private Severity publication;

        @Nullable
        private SmartLetter letter;

        private boolean deniesLetter;
        private boolean yields;
        private boolean missesElements;

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Adds a previous id of the rule.
         *
         * @param alias the previous id; add the oldest one first
         * @return this builder
         */
        public Builder alias(String alias) {
            aliases.add(Objects.requireNonNull(alias, "alias"));
            return this;
        }

        /**
         * Sets the description of what the rule finds.
         *
         * @param text a phrase without a full stop
         * @return this builder
         */
        public Builder title(String text) {
            this.title = text;
            return this;
        }

        /**
         * Sets the explanation why what the rule finds matters.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder why(String text) {
            this.why = text;
            return this;
        }

        /**
         * Sets the advice on what to do about it.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder remedy(String text) {
            this.remedy = text;
            return this;
        }

        /**
         * Sets the severity of a finding in a draft. Without it, the rule is not run on drafts.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder inDraft(Severity severity) {
            this.draft = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Sets the severity of a finding in a published document. Without it, the rule is only run on drafts.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder inPublication(Severity severity) {
            this.publication = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Adds an input that the rule needs in addition to the document.
         *
         * @param input what it needs
         * @return this builder
         */
        public Builder needs(Input input) {
            needs.add(Objects.requireNonNull(input, "input"));
            return this;
        }

        /**
         * Marks the rule as one that examines the wording of English text.
         *
         * @return this builder
         */
        public Builder heuristic() {
            this.heuristic = true;
            return this;
        }

        /**
         * Adds a number that a profile can change.
         *
         * @param threshold the threshold
         * @return this builder
         */
        public Builder threshold(Threshold threshold) {
            thresholds.add(Objects.requireNonNull(threshold, "threshold"));
            return this;
        }

        /**
         * States that an action with a finding meets a letter of SMART only in part.
         *
         * @param part the letter that is met in part
         * @return this builder
         */
        public Builder qualifies(SmartLetter part) {
            this.letter = Objects.requireNonNull(part, "letter");
            this.deniesLetter = false;
            return this;
        }

        /**
         * States that an action with a finding does not meet a letter of SMART at all.
         *
         * @param whole the letter that is not met
         * @return this builder
         */
        public Builder denies(SmartLetter whole) {
            this.letter = Objects.requireNonNull(whole, "letter");
            this.deniesLetter = true;
            return this;
        }

        /**
         * States that a finding is only information if the document explains why the question that the rule answers
         * does not arise. This only affects rules that belong to one of the {@link Questions}.
         *
         * @return this builder
         */
        public Builder yieldsToReason() {
            this.yields = true;
            return this;
        }

        /**
         * States that a finding may be due to a missing element, and is therefore only information in a public edition,
         * from which the element may have been withheld.
         *
         * @return this builder
         */
        public Builder missesElements() {
            this.missesElements = true;
            return this;
        }

        /**
         * States that the rule looks for words that a profile can replace; the rule gets them from {@link
         * RuleContext#words()}.
         *
         * @return this builder
         */
        public Builder words() {
            this.words = true;
            return this;
        }

        /**
         * Finishes the metadata.
         *
         * @return the metadata
         * @throws IllegalStateException if the title, why or remedy is missing, or if the rule has neither a severity
         *     for drafts nor one for publications, so that no built-in profile would run it
         */
        public RuleMetadata build() {
            return new RuleMetadata(this);
        }
    }
}
