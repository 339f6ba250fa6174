package io.github.strategydocs.metamodel.processor;

import java.util.List;

/**
 * What the sources say of a described type.
 *
 * @param packageName the package
 * @param name the simple name, with the names of enclosing types in front
 * @param javaName the name by which sources of the package call it
 * @param title the attribute that names a value
 * @param key the natural key
 * @param section whether it is a section
 * @param tag the tag, if it is a variant
 * @param shorthand the attribute that stands for the whole
 * @param documentation the documentation
 * @param attributes the attributes in order
 * @param parameters the parameters of the method that makes an implementation, in order; empty if it has a default and
 *     is made by its builder
 * @param variants the names of the variants in order, if it has any
 */
record DescribedTypeSource(
        String packageName,
        String name,
        String javaName,
        String title,
        List<String> key,
        boolean section,
        String tag,
        String shorthand,
        String documentation,
        List<AttributeSource> attributes,
        List<String> parameters,
        List<String> variants) {

    String qualifiedName() {
        return packageName + "." + name;
    }
}
