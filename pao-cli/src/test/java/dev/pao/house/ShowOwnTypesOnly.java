package dev.pao.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Types and members that others see name no library that PAO may want to exchange, and nothing internal. */
final class ShowOwnTypesOnly extends ArchCondition<JavaClass> {

    private static final List<String> HIDDEN = List.of(
            "org.eclipse.jgit.",
            "com.fasterxml.jackson.",
            "io.pebbletemplates.",
            "org.snakeyaml.",
            "org.yaml.",
            "org.jdbi.",
            "com.zaxxer.",
            "org.flywaydb.",
            "jakarta.mail.",
            "org.hibernate.",
            "io.prometheus.",
            "com.nimbusds.");

    ShowOwnTypesOnly() {
        super("show only types of Java, PAO's faces, and the servlet API");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .forEach(shown -> report(type, type.getName(), shown, events));
        type.getMembers().stream()
                .filter(ShowOwnTypesOnly::isSeen)
                .forEach(member -> involved(member)
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .forEach(shown -> report(type, member.getFullName(), shown, events)));
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> involved(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            Stream<JavaType> thrown = code.getExceptionTypes().stream().map(JavaType.class::cast);
            return Stream.of(Stream.of(code.getReturnType()), code.getParameterTypes().stream(), thrown)
                    .flatMap(types -> types);
        }
        return member instanceof com.tngtech.archunit.core.domain.JavaField field
                ? Stream.of(field.getType())
                : Stream.empty();
    }

    private static void report(JavaClass type, String place, JavaClass shown, ConditionEvents events) {
        String name = shown.getBaseComponentType().getName();
        boolean hidden = HIDDEN.stream().anyMatch(name::startsWith)
                || (name.startsWith("dev.pao.")
                        && shown.getBaseComponentType().getPackageName().contains(".internal"));
        if (hidden) {
            events.add(SimpleConditionEvent.violated(type, place + " shows " + name));
        }
    }
}
