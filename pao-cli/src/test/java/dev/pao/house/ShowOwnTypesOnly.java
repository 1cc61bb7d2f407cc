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
import java.util.Map;
import java.util.stream.Stream;

/** Types and members that others see name Java, PAO's faces, and the library that a module is there to join. */
final class ShowOwnTypesOnly extends ArchCondition<JavaClass> {

    private static final List<String> EVERYWHERE = List.of("java.", "javax.net.", "javax.sql.");

    /** What the users of a module use beside it, because the module is made for them. */
    private static final Map<String, List<String>> JOINED = Map.of(
            "dev.pao.http", List.of("jakarta.servlet."),
            "dev.pao.metrics", List.of("io.micrometer.core."),
            "dev.pao.model", List.of("jakarta.validation."),
            "dev.pao.testkit", List.of("org.assertj.core.", "org.junit.jupiter.", "net.jqwik.api."));

    ShowOwnTypesOnly() {
        super("show only types of Java, PAO's faces, and the library that their module joins");
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
        JavaClass base = shown.getBaseComponentType();
        if (!base.isPrimitive() && !isAllowed(type.getPackageName(), base)) {
            events.add(SimpleConditionEvent.violated(type, place + " shows " + base.getName()));
        }
    }

    private static boolean isAllowed(String showing, JavaClass shown) {
        String name = shown.getName();
        if (name.startsWith("dev.pao.")) {
            return !shown.getPackageName().contains(".internal");
        }
        Stream<String> joined = JOINED.entrySet().stream()
                .filter(module -> showing.startsWith(module.getKey()))
                .flatMap(module -> module.getValue().stream());
        return Stream.concat(EVERYWHERE.stream(), joined).anyMatch(name::startsWith);
    }
}
