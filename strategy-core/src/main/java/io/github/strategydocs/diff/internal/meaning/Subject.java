package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.Optional;

/**
 * What an edit is about: the element that came, went or moved, or the element, section or document that holds what
 * changed.
 *
 * @param path its path
 * @param id its id, if it is an element
 * @param type the type as reports bear it
 * @param title its title, if it has one
 * @param name how a sentence calls it, with the element around it where that helps
 */
record Subject(ElementPath path, Optional<String> id, String type, Optional<String> title, String name) {

    static Subject of(Edit edit, ComparedVersions versions) {
        Edit.Place place = edit.to().or(edit::from).orElseThrow();
        Strategy version = edit.to().isPresent() ? versions.after() : versions.before();
        boolean isElement = place.index().isPresent() && place.path().lastStep().orElseThrow() instanceof MemberStep;
        return at(isElement ? place.path() : Places.holder(place), version, versions.words());
    }

    private static Subject at(ElementPath path, Strategy version, ValueWords words) {
        if (path.isRoot()) {
            return new Subject(path, Optional.empty(), "strategy", Optional.of(version.title()), Names.DOCUMENT);
        }
        ElementPath parent = path.parent().orElseThrow();
        if (path.lastStep().orElseThrow() instanceof AttributeStep step) {
            return parent.isRoot()
                    ? new Subject(
                            path,
                            Optional.empty(),
                            type(path, version),
                            Optional.empty(),
                            Sections.heading(step.name()))
                    : at(parent, version, words);
        }
        String id = Holders.keyOf(path);
        Described element = version.index().find(id).orElseThrow();
        String type = element.typeDescription().label();
        Optional<String> title = Names.title(element).map(ValueWords::shorten).map(Subject::withoutFullStop);
        String name = title.orElseGet(() -> Sections.heading(type) + " " + about(element, words));
        return new Subject(
                path,
                Optional.of(id),
                type,
                Names.title(element),
                around(parent.parent().orElseThrow(), version)
                        .map(owner -> name + " (" + Names.words(type) + " of \"" + owner + "\")")
                        .orElse(name));
    }

    /** What something without a title is about: the first that it must say besides its id. */
    private static String about(Described element, ValueWords words) {
        for (Attribute attribute : element.typeDescription().attributes()) {
            if (attribute.isMandatory() && !attribute.isId()) {
                String said = words.of(attribute, attribute.valueIn(element).orElseThrow());
                // The name of something else would read as one with the word before it.
                return attribute.kind() == Kind.REFERENCE ? "\"" + said + "\"" : said;
            }
        }
        return "\"" + element.typeDescription().idOf(element).orElse("") + "\"";
    }

    /** A title that is a sentence goes on behind its name. */
    private static String withoutFullStop(String title) {
        return title.endsWith(".") && title.length() > 1 ? title.substring(0, title.length() - 1) : title;
    }

    private static String type(ElementPath section, Strategy version) {
        return ComparedVersions.find(version, section)
                .map(value -> value.typeDescription().label())
                .orElseGet(() ->
                        Holders.attributeOf(section).valueType().orElseThrow().label());
    }

    /** The title of the element around a place, if it has one. */
    private static Optional<String> around(ElementPath path, Strategy version) {
        return path.lastStep().filter(MemberStep.class::isInstance).isPresent()
                ? version.index()
                        .find(Holders.keyOf(path))
                        .flatMap(Names::title)
                        .map(ValueWords::shorten)
                : Optional.empty();
    }
}
