package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.spi.Message;

/** An operation of a patch cannot be carried out. */
final class PatchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemForm form;
    private final transient Message reason;
    private final boolean isAboutFrom;

    private PatchFailure(ProblemForm form, Message reason, boolean isAboutFrom) {
        super(reason.text(), null, false, false);
        this.form = form;
        this.reason = reason;
        this.isAboutFrom = isAboutFrom;
    }

    PatchFailure(ProblemForm form) {
        this(form, form.message(), false);
    }

    /** The same, with something more to be said. */
    PatchFailure with(String name, Object value) {
        return new PatchFailure(form, reason.with(name, value), isAboutFrom);
    }

    /** The same, with something more to be said in words of its own. */
    PatchFailure with(String name, Object value, String words) {
        return new PatchFailure(form, reason.with(name, value, words), isAboutFrom);
    }

    /** The same, of a place or a text. */
    PatchFailure quoted(String name, String text) {
        return with(name, Tokens.shorten(text), Tokens.quote(text));
    }

    /** The same, said of the place from which something is taken. */
    PatchFailure aboutFrom() {
        return new PatchFailure(form, reason, true);
    }

    Message reason() {
        return reason;
    }

    ProblemForm form() {
        return form;
    }

    boolean isAboutFrom() {
        return isAboutFrom;
    }
}
