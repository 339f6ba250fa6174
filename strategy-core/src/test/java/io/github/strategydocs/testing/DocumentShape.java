package io.github.strategydocs.testing;

/**
 * What random documents look like.
 *
 * @param size the budget of described values that a document may spend; each document draws its own up to it, and
 *     seldom spends it all
 * @param unknown which unknown properties stand in it
 */
public record DocumentShape(int size, UnknownProperties unknown) {

    /** Which properties that the format does not know a document holds. */
    public enum UnknownProperties {
        /** None. */
        NONE,
        /** Only extensions on purpose, whose names start with {@code x-}. */
        EXTENSIONS,
        /** Any, misspelt and nameless ones among them. */
        ANY
    }

    /** Some twenty values, at times a hundred, and any unknown properties. */
    public static final DocumentShape STANDARD = new DocumentShape(100, UnknownProperties.ANY);

    /** Refuses a size that makes no sense. */
    public DocumentShape {
        if (size < 0) {
            throw new IllegalArgumentException("no document has the size " + size);
        }
    }

    /** The same with a few values. */
    public DocumentShape small() {
        return withSize(8);
    }

    /** The same with some hundreds of values, at times thousands. */
    public DocumentShape large() {
        return withSize(5000);
    }

    /** The same with another budget. */
    public DocumentShape withSize(int other) {
        return new DocumentShape(other, unknown);
    }

    /** The same without any unknown property. */
    public DocumentShape withoutUnknownProperties() {
        return new DocumentShape(size, UnknownProperties.NONE);
    }

    /** The same with no unknown properties but those whose names start with {@code x-}. */
    public DocumentShape withExtensionsOnly() {
        return new DocumentShape(size, UnknownProperties.EXTENSIONS);
    }
}
