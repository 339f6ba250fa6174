package io.github.strategydocs.metamodel.processor;

import java.io.IOException;
import java.io.Writer;
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

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        AccessorReader reader = new AccessorReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                describe(reader, (TypeElement) element);
            }
        }
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
        } catch (IllegalStateException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), type);
        }
    }

    private void write(String name, String content, TypeElement origin) throws IOException {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(content);
        }
    }
}
