// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles only while core stays free of QtGui: the third lock beside forbid_libraries and
// check_layers.
#ifdef QT_GUI_LIB
#error "core must not link QtGui"
#endif
