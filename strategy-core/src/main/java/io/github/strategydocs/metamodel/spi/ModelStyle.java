package io.github.strategydocs.metamodel.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.Nullable;
import javax.annotation.ParametersAreNonnullByDefault;
import org.immutables.value.Value;

/**
 * How the values of a package are generated: hidden implementations behind public types with builders and withers.
 *
 * <pre>{@code
 * Party board = Party.builder().id("board").name("Harbour Board").kind(PartyKind.BOARD).build();
 * Party renamed = board.withName("Board of the Harbours");
 * }</pre>
 *
 * <p>Only annotations without members may stay in generated classes: javac warns of the members of an annotation whose
 * class is not there, and so whoever builds on this library with warnings as errors could not.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        jdkOnly = true,
        // The metamodel makes values from all their attributes at once, without a builder in between.
        allParameters = true,
        // Lists that are immutable already are shared, not copied.
        jdk9Collections = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Nullable.class, ParametersAreNonnullByDefault.class},
        depluralize = true,
        depluralizeDictionary = {
            "activity:activities",
            "duty:duties",
            "emphasis:emphases",
            "entry:entries",
            "holds:holds",
            "party:parties",
            "supports:supports"
        },
        throwForInvalidImmutableState = IncompleteBuilderException.class)
public @interface ModelStyle {}
