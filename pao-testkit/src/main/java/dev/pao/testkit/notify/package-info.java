/** Receivers of notifications to test against: they listen on the loopback interface and behave as documented. */
@NullMarked
package dev.pao.testkit.notify;

import org.jspecify.annotations.NullMarked;
