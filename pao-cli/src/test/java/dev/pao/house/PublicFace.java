package dev.pao.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module shows to others, a line for each type and each member, in an order that does not depend on the machine. */
final class PublicFace {

    private PublicFace() {}

    static String of(List<JavaClass> types) {
        return types.stream()
                .map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName))
                .map(PublicFace::lines)
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Class<?> type) {
        Stream<String> members = Stream.of(
                        constants(type),
                        seen(type.getDeclaredConstructors()).map(Constructor::toGenericString),
                        seen(type.getDeclaredMethods()).map(Method::toGenericString))
                .flatMap(Stream::distinct)
                .map(member -> "  " + member.replace(type.getName() + ".", "") + "\n")
                .sorted();
        return head(type) + "\n" + members.collect(Collectors.joining());
    }

    private static String head(Class<?> type) {
        String kept = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object"))
                .collect(Collectors.joining(", "));
        // JDK 17 does not write whether a type is sealed.
        String written = type.toGenericString().replace(" non-sealed ", " ").replace(" sealed ", " ");
        return written + (kept.isEmpty() ? "" : " : " + kept) + (type.isSealed() ? ", sealed" : "");
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(PublicFace::isSeen)
                .map(Field::toGenericString);
    }

    private static <T extends Executable> Stream<T> seen(T[] members) {
        return Arrays.stream(members).filter(PublicFace::isSeen);
    }

    private static boolean isSeen(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
