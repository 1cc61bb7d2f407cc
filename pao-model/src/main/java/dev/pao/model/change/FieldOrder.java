package dev.pao.model.change;

import dev.pao.model.field.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields moved: the fewest whose moves make the new order of the old one. */
final class FieldOrder {

    private FieldOrder() {}

    /**
     * The fields that moved, as they are now.
     *
     * @param kept the fields that are in both forms, as they are now, in the new order, with what each was
     * @param before all fields in the old order
     */
    static Set<Field> moved(Map<Field, Field> kept, List<Field> before) {
        List<Field> now = List.copyOf(kept.keySet());
        int[] places =
                now.stream().mapToInt(field -> before.indexOf(kept.get(field))).toArray();
        Set<Field> moved = new HashSet<>(now);
        for (int index : longestRise(places)) {
            moved.remove(now.get(index));
        }
        return moved;
    }

    /** The indexes of a longest part of the numbers that only rises. A form has few fields, so squares are cheap. */
    private static int[] longestRise(int[] numbers) {
        int[] length = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int best = -1;
        for (int i = 0; i < numbers.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers[j] < numbers[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        int[] indexes = new int[best < 0 ? 0 : length[best]];
        int filled = indexes.length;
        for (int index = best; index >= 0; index = previous[index]) {
            indexes[--filled] = index;
        }
        return Arrays.copyOf(indexes, indexes.length);
    }
}
