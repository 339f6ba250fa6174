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
 * What is to be said about a rule: its id, what it finds, why that matters, what to do, and how severe it is.
 *
 * <p>The id is public and permanent. A rule that is renamed keeps its old ids as aliases, by which profiles may go on
 * naming it.
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
     * @throws IllegalArgumentException if the id is not two names in lower-kebab-case with a slash between
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
     * The names that the rule had before, the oldest first.
     *
     * @return an unmodifiable list
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Whether the rule bears a name or did so before.
     *
     * @param name an id or an alias
     * @return whether it is one of this rule
     */
    public boolean isCalled(String name) {
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
     * What part of a strategy the rule is about.
     *
     * @return the id up to the slash
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
     * @return the severity, or empty if drafts are spared the rule
     */
    public Optional<Severity> draftSeverity() {
        return Optional.ofNullable(draft);
    }

    /**
     * How severe a finding is once the document is published.
     *
     * @return the severity, or empty if the rule is for drafts alone
     */
    public Optional<Severity> publicationSeverity() {
        return Optional.ofNullable(publication);
    }

    /**
     * What the rule needs beside the document.
     *
     * @return an unmodifiable set; the rule is not run unless all of it is there
     */
    public Set<Input> needs() {
        return needs;
    }

    /**
     * Whether the rule goes by the wording of an English text: such a rule gives advice, and is not run on documents in
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
     * Whether a finding says that there is nothing at all of its {@linkplain #letter() letter}, however severe it is.
     *
     * @return whether an action of which the rule finds something does not meet the letter even in part
     */
    public boolean deniesLetter() {
        return deniesLetter;
    }

    /**
     * Whether a finding says that the answer to a question is not there: it is no more than information where the document
     * {@linkplain io.github.strategydocs.model.Answer#notForUsBecause() says why} that question does not arise.
     *
     * @return whether it does
     */
    public boolean yieldsToReason() {
        return yields;
    }

    /**
     * Whether a finding may come of an element that is not there, such as a risk, an allocation, or the part of an action: it is
     * no more than information in a {@linkplain ValidationRequest#asPublicEdition public edition}, from which the element may
     * have been withheld.
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
         * Adds a name that the rule had before.
         *
         * @param alias the old id; the oldest is added first
         * @return this builder
         */
        public Builder alias(String alias) {
            aliases.add(Objects.requireNonNull(alias, "alias"));
            return this;
        }

        /**
         * Says what the rule finds.
         *
         * @param text a phrase without a full stop
         * @return this builder
         */
        public Builder title(String text) {
            this.title = text;
            return this;
        }

        /**
         * Says why what the rule finds matters.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder why(String text) {
            this.why = text;
            return this;
        }

        /**
         * Says what to do about it.
         *
         * @param text one or more sentences
         * @return this builder
         */
        public Builder remedy(String text) {
            this.remedy = text;
            return this;
        }

        /**
         * Says how severe a finding in a draft is. A rule that is not told spares drafts.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder inDraft(Severity severity) {
            this.draft = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Says how severe a finding in a published document is. A rule that is not told is for drafts alone.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder inPublication(Severity severity) {
            this.publication = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Says that the rule needs something beside the document.
         *
         * @param input what it needs
         * @return this builder
         */
        public Builder needs(Input input) {
            needs.add(Objects.requireNonNull(input, "input"));
            return this;
        }

        /**
         * Says that the rule goes by the wording of an English text.
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
         * Says that a finding shows that an action meets a letter of SMART in part only.
         *
         * @param part the letter
         * @return this builder
         */
        public Builder qualifies(SmartLetter part) {
            this.letter = Objects.requireNonNull(part, "letter");
            this.deniesLetter = false;
            return this;
        }

        /**
         * Says that a finding shows that an action has nothing at all of a letter of SMART.
         *
         * @param whole the letter
         * @return this builder
         */
        public Builder denies(SmartLetter whole) {
            this.letter = Objects.requireNonNull(whole, "letter");
            this.deniesLetter = true;
            return this;
        }

        /**
         * Says that a finding is no more than information where the document says why the question that the rule answers
         * does not arise. It makes a difference for rules that answer a question of this library.
         *
         * @return this builder
         */
        public Builder yieldsToReason() {
            this.yields = true;
            return this;
        }

        /**
         * Says that a finding may come of an element that is not there, so that it is no more than information in a public
         * edition, from which the element may have been withheld.
         *
         * @return this builder
         */
        public Builder missesElements() {
            this.missesElements = true;
            return this;
        }

        /**
         * Says that the rule looks for words that a profile can replace; it asks for them with
         * {@link RuleContext#words()}.
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
         * @throws IllegalStateException if title, why or remedy is not said, or neither how severe the rule is in a draft
         *     nor how severe it is in a publication: no profile of this library would ever run it
         */
        public RuleMetadata build() {
            return new RuleMetadata(this);
        }
    }
}
