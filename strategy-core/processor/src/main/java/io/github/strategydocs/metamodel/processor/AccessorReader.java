package io.github.strategydocs.metamodel.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what the accessors of a type, their annotations and their documentation say. */
final class AccessorReader {

    private static final String SPI = "io.github.strategydocs.metamodel.spi.";
    static final String DESCRIBED_TYPE = SPI + "DescribedType";
    private static final String VALUE_DEFAULT = "org.immutables.value.Value.Default";
    private static final String VALUES = "io.github.strategydocs.value.";
    private static final Map<String, String> KINDS = Map.of(
            "java.lang.String",
            "TEXT",
            "java.lang.Boolean",
            "BOOLEAN",
            VALUES + "Decimal",
            "DECIMAL",
            VALUES + "PartialDate",
            "DATE",
            VALUES + "Rating",
            "RATING",
            VALUES + "Span",
            "SPAN");

    /** Readers note in the bits of a long which attributes they have seen. */
    private static final int MAX_ATTRIBUTES = Long.SIZE;

    private final Elements elements;
    private final Types types;

    AccessorReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    DescribedTypeSource read(TypeElement type) {
        AnnotationMirror marker = annotation(type, DESCRIBED_TYPE).orElseThrow();
        boolean variant = isVariant(type);
        String documentation = documentation(type);
        if (documentation.isEmpty()) {
            throw new IllegalStateException(type + " needs documentation");
        }
        return new DescribedTypeSource(
                elements.getPackageOf(type).getQualifiedName().toString(),
                flatName(type),
                type.toString(),
                text(marker, "title"),
                texts(marker, "key"),
                flag(marker, "section"),
                variant ? kebabCase(type.getSimpleName().toString()) : "",
                text(marker, "shorthand"),
                documentation,
                type.getKind() == ElementKind.INTERFACE ? List.of() : attributes(type),
                parameters(type),
                variants(type));
    }

    /** The implementation that Immutables generates. */
    Optional<TypeElement> implementationOf(TypeElement type) {
        return Optional.ofNullable(elements.getTypeElement(
                elements.getPackageOf(type).getQualifiedName() + ".Immutable" + type.getSimpleName()));
    }

    private List<String> parameters(TypeElement type) {
        boolean hasDefault = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> annotation(method, VALUE_DEFAULT).isPresent());
        if (hasDefault || type.getKind() == ElementKind.INTERFACE) {
            return List.of();
        }
        return ElementFilter.methodsIn(implementationOf(type).orElseThrow().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("of"))
                .findFirst()
                .orElseThrow()
                .getParameters()
                .stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private boolean isVariant(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement enclosing
                && annotation(enclosing, DESCRIBED_TYPE).isPresent();
    }

    private List<String> variants(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(this::isVariant)
                .filter(nested -> annotation(nested, DESCRIBED_TYPE).isPresent())
                .map(AccessorReader::flatName)
                .toList();
    }

    private List<AttributeSource> attributes(TypeElement type) {
        List<AttributeSource> attributes = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean hasDefault = annotation(method, VALUE_DEFAULT).isPresent();
            if ((method.getModifiers().contains(Modifier.ABSTRACT) || hasDefault)
                    && method.getParameters().isEmpty()) {
                attributes.add(attribute(method, hasDefault));
            }
        }
        if (attributes.size() > MAX_ATTRIBUTES) {
            throw new IllegalStateException(type + " has more than " + MAX_ATTRIBUTES + " attributes");
        }
        return attributes;
    }

    private AttributeSource attribute(ExecutableElement method, boolean hasDefault) {
        String accessor = method.getSimpleName().toString();
        TypeMirror result = method.getReturnType();
        String container = result.getKind() == TypeKind.DECLARED
                ? ((TypeElement) types.asElement(result)).getQualifiedName().toString()
                : "";
        boolean list = container.equals("java.util.List");
        boolean optionalInt = container.equals("java.util.OptionalInt");
        boolean optional = optionalInt || container.equals("java.util.Optional");
        TypeMirror content = list || (optional && !optionalInt)
                ? ((DeclaredType) result).getTypeArguments().get(0)
                : result;

        Optional<AnnotationMirror> reference = annotation(method, SPI + "RefersTo");
        String kind = optionalInt || result.getKind() == TypeKind.INT ? "LEVEL" : kind(method, content);
        if (reference.isPresent()) {
            kind = "REFERENCE";
        }
        String documentation = documentation(method);
        if (documentation.isEmpty()) {
            throw new IllegalStateException(method.getEnclosingElement() + "." + method + " needs documentation");
        }
        return new AttributeSource(
                accessor,
                annotation(method, SPI + "Named")
                        .map(named -> text(named, "value"))
                        .orElse(accessor),
                kind,
                cardinality(method, list, optional || hasDefault),
                optional,
                javaType(content, kind),
                kind.equals("VALUE") ? flatName((TypeElement) types.asElement(content)) + "Description" : "",
                reference.map(this::target).orElse(""),
                annotation(method, SPI + "Syntax")
                        .map(a -> constant(a, "value"))
                        .orElse("FREE"),
                annotation(method, SPI + "Matters")
                        .map(a -> constant(a, "value"))
                        .orElse(kind.equals("TEXT") ? "WORDING" : "SUBSTANTIVE"),
                documentation);
    }

    private String cardinality(ExecutableElement method, boolean list, boolean optional) {
        if (list) {
            return annotation(method, SPI + "AtLeastOne").isPresent() ? "MANDATORY_LIST" : "LIST";
        }
        return optional ? "OPTIONAL" : "MANDATORY";
    }

    private String kind(ExecutableElement method, TypeMirror content) {
        if (content.getKind() == TypeKind.BOOLEAN) {
            return "BOOLEAN";
        }
        Element element = types.asElement(content);
        if (element == null) {
            throw new IllegalStateException("no kind of attribute holds what " + method + " gives");
        }
        if (element.getKind() == ElementKind.ENUM) {
            return "CONSTANT";
        }
        if (annotation(element, DESCRIBED_TYPE).isPresent()) {
            return "VALUE";
        }
        String known = KINDS.get(element.toString());
        if (known == null) {
            throw new IllegalStateException("no kind of attribute holds what " + method + " gives");
        }
        return known;
    }

    private static String javaType(TypeMirror content, String kind) {
        if (kind.equals("LEVEL")) {
            return "java.lang.Integer";
        }
        return content.getKind() == TypeKind.BOOLEAN ? "java.lang.Boolean" : content.toString();
    }

    private String target(AnnotationMirror reference) {
        String targets = list(reference, "value").stream()
                .map(value ->
                        flatName((TypeElement) types.asElement((TypeMirror) value.getValue())) + "Description.INSTANCE")
                .collect(Collectors.joining(", "));
        return "new ReferenceTarget(List.of(" + targets + "), " + flag(reference, "elsewhere") + ", "
                + flag(reference, "orSection") + ", " + flag(reference, "orText") + ")";
    }

    private static String flatName(TypeElement type) {
        String outer = type.getEnclosingElement() instanceof TypeElement enclosing ? flatName(enclosing) : "";
        return outer + type.getSimpleName();
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The first paragraph, without tags and markup. */
    private String documentation(Element element) {
        String comment = elements.getDocComment(element);
        if (comment == null) {
            return "";
        }
        String main = comment.split("(?m)^\\s*@|<pre>|<p>", 2)[0];
        return main.replaceAll("\\{@(?:code|literal)\\s+([^}]*)\\}", "$1")
                .replaceAll("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]*)\\}", "$1")
                .replaceAll("\\{@link(?:plain)?\\s+#?([^}]*)\\}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<AnnotationMirror> annotation(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private Object value(AnnotationMirror annotation, String name) {
        return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElseThrow();
    }

    private String text(AnnotationMirror annotation, String name) {
        return (String) value(annotation, name);
    }

    private String constant(AnnotationMirror annotation, String name) {
        return ((Element) value(annotation, name)).getSimpleName().toString();
    }

    private boolean flag(AnnotationMirror annotation, String name) {
        return (Boolean) value(annotation, name);
    }

    private List<String> texts(AnnotationMirror annotation, String name) {
        return list(annotation, name).stream()
                .map(value -> (String) value.getValue())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<? extends AnnotationValue> list(AnnotationMirror annotation, String name) {
        return (List<? extends AnnotationValue>) value(annotation, name);
    }
}
