/**
 * Checks the catalog files of folders: {@link dev.pao.parser.folder.FileSearch} finds them, {@link
 * dev.pao.parser.folder.FolderCheck} reads and checks them. No rule lives here, and nothing is printed.
 */
@NullMarked
package dev.pao.parser.folder;

import org.jspecify.annotations.NullMarked;
