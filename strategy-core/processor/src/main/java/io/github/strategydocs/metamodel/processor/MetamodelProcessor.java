package io.github.strategydocs.metamodel.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, for each type marked {@code @DescribedType}, the class that describes it and the class that documents it.
 * The accessors of the type are all it reads, so that an attribute is said once.
 */
@SupportedAnnotationTypes(AccessorReader.DESCRIBED_TYPE)
public final class MetamodelProcessor extends AbstractProcessor {

    /** The names of the types that are still to be described. */
    private final Set<String> waiting = new LinkedHashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                waiting.add(((TypeElement) element).getQualifiedName().toString());
            }
        }
        AccessorReader reader = new AccessorReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        // A type is described in the round after the one in which its implementation is generated.
        waiting.removeIf(name -> {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            boolean ready = type.getKind() == ElementKind.INTERFACE
                    || reader.implementationOf(type).isPresent();
            if (ready) {
                describe(reader, type);
            } else if (round.processingOver()) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "no implementation of " + name);
            }
            return ready;
        });
        return false;
    }

    private void describe(AccessorReader reader, TypeElement type) {
        try {
            DescribedTypeSource source = reader.read(type);
            String description = type.getKind() == ElementKind.INTERFACE
                    ? BindingWriter.variants(source)
                    : BindingWriter.concrete(source);
            write(source.qualifiedName() + "Description", description, type);
            write(source.qualifiedName() + "Documentation", DocumentationWriter.write(source), type);
        } catch (IllegalStateException | IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), type);
        }
    }

    private void write(String name, String content, TypeElement origin) throws IOException {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(content);
        }
    }
}
