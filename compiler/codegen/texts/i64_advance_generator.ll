; LLVM 22.1.0, sources d5a609d097fa123d2a2c99f033990dc226b49a4ab7bd188e4f5bfc8206e9f468
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i64_advance_generator(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.12.i = load i64, ptr %.1, align 8, !noalias !0
  %.13.i = lshr i64 %.12.i, 48
  %.15.i = load ptr, ptr %.2, align 8, !noalias !0
  %.16.i = and i64 %.12.i, 281474976710655
  %.17.i = getelementptr i64, ptr %.15.i, i64 %.13.i
  %.18.i = load ptr, ptr %.17.i, align 8, !noalias !0
  %.19.i = getelementptr i8, ptr %.18.i, i64 %.16.i
  %.29.i = getelementptr i8, ptr %.1, i64 16
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.31.i = lshr i64 %.30.i, 48
  %.34.i = and i64 %.30.i, 281474976710655
  %.35.i = getelementptr i64, ptr %.15.i, i64 %.31.i
  %.36.i = load ptr, ptr %.35.i, align 8, !noalias !0
  %.37.i = getelementptr i8, ptr %.36.i, i64 %.34.i
  %.80.i = sub i64 %.4, %.3
  %.125.i1.not = icmp slt i64 %.80.i, 1
  br i1 %.125.i1.not, label %i64_advance_generator.body.exit, label %B144.if.i.lr.ph

B144.if.i.lr.ph:                                  ; preds = %.6
  %.171.i = getelementptr i8, ptr %.19.i, i64 8
  %.175.i = getelementptr i8, ptr %.37.i, i64 8
  br label %B144.if.i

B144.if.i:                                        ; preds = %B144.if.i.lr.ph, %B144.if.i
  %.70.i.02 = phi i64 [ %.80.i, %B144.if.i.lr.ph ], [ %.134.i, %B144.if.i ]
  %.134.i = add nsw i64 %.70.i.02, -1
  %.165.i = load i64, ptr %.19.i, align 4, !noalias !0
  store i64 %.165.i, ptr %.37.i, align 4, !noalias !0
  %.172.i = load i64, ptr %.171.i, align 4, !noalias !0
  %.173.i = add nsw i64 %.172.i, 1
  store i64 %.173.i, ptr %.175.i, align 4, !noalias !0
  %.125.i = icmp samesign ugt i64 %.70.i.02, 1
  br i1 %.125.i, label %B144.if.i, label %i64_advance_generator.body.exit

i64_advance_generator.body.exit:                  ; preds = %B144.if.i, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i64_advance_generator.body: %retptr"}
!2 = distinct !{!2, !"i64_advance_generator.body"}
