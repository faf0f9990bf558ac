; LLVM 22.1.0, sources 63a9e792a0f57d50874536c3c1a0300eb176f2c60a0ed01dfd413334b9b1437b
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_one_hot(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.20.i = getelementptr i8, ptr %.1, i64 56
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.74.i = sub i64 %.4, %.3
  %.119.i6.not = icmp slt i64 %.74.i, 1
  br i1 %.119.i6.not, label %f32_one_hot.body.exit, label %B140.if.i.lr.ph

B140.if.i.lr.ph:                                  ; preds = %.6
  %.33.i = getelementptr i8, ptr %.1, i64 64
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.176.i = load i64, ptr %.1, align 8, !noalias !0
  %.177.i = lshr i64 %.176.i, 48
  %.179.i = load ptr, ptr %.2, align 8, !noalias !0
  %.180.i = and i64 %.176.i, 281474976710655
  %.181.i = getelementptr i64, ptr %.179.i, i64 %.177.i
  %.189.i = shl i64 %.34.i, 3
  %.204.i = getelementptr i8, ptr %.1, i64 32
  %.205.i = load i64, ptr %.204.i, align 8, !noalias !0
  %.206.i = lshr i64 %.205.i, 48
  %.209.i = and i64 %.205.i, 281474976710655
  %.210.i = getelementptr i64, ptr %.179.i, i64 %.206.i
  %.218.i = shl i64 %.34.i, 2
  %.304.i3.not = icmp slt i64 %.34.i, 1
  br label %B140.if.i

B140.i.loopexit:                                  ; preds = %B414.if.i, %B140.if.i
  %.119.i = icmp samesign ugt i64 %.64.i.07, 1
  br i1 %.119.i, label %B140.if.i, label %f32_one_hot.body.exit

B140.if.i:                                        ; preds = %B140.if.i.lr.ph, %B140.i.loopexit
  %.61.i.08 = phi i64 [ %.3, %B140.if.i.lr.ph ], [ %.132.i, %B140.i.loopexit ]
  %.64.i.07 = phi i64 [ %.74.i, %B140.if.i.lr.ph ], [ %.128.i, %B140.i.loopexit ]
  %.128.i = add nsw i64 %.64.i.07, -1
  %.132.i = add i64 %.61.i.08, 1
  %.162.i = udiv i64 %.61.i.08, %.21.i
  %.350.i.recomposed = urem i64 %.61.i.08, %.21.i
  %.182.i = load ptr, ptr %.181.i, align 8, !noalias !0
  %.183.i = getelementptr i8, ptr %.182.i, i64 %.180.i
  %.190.i = mul i64 %.189.i, %.162.i
  %.191.i = getelementptr i8, ptr %.183.i, i64 %.190.i
  %.211.i = load ptr, ptr %.210.i, align 8, !noalias !0
  %.212.i = getelementptr i8, ptr %.211.i, i64 %.209.i
  %.219.i = mul i64 %.218.i, %.61.i.08
  %.220.i = getelementptr i8, ptr %.212.i, i64 %.219.i
  br i1 %.304.i3.not, label %B140.i.loopexit, label %B414.if.i.lr.ph

B414.if.i.lr.ph:                                  ; preds = %B140.if.i
  %.348.i = mul nsw i64 %.162.i, %.21.i
  br label %B414.if.i

B414.if.i:                                        ; preds = %B414.if.i.lr.ph, %B414.if.i
  %.248.i.04 = phi i64 [ 0, %B414.if.i.lr.ph ], [ %.317.i, %B414.if.i ]
  %.317.i = add nuw nsw i64 %.248.i.04, 1
  %.342.i = shl nsw i64 %.248.i.04, 3
  %.344.i = getelementptr i8, ptr %.191.i, i64 %.342.i
  %.345.i = load i64, ptr %.344.i, align 4, !noalias !0
  %.351.i = icmp eq i64 %.345.i, %.350.i.recomposed
  %.352.i = shl nsw i64 %.248.i.04, 2
  %..i = select i1 %.351.i, float 1.000000e+00, float 0.000000e+00
  %.376.i = getelementptr i8, ptr %.220.i, i64 %.352.i
  store float %..i, ptr %.376.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.34.i, %.317.i
  br i1 %exitcond.not, label %B140.i.loopexit, label %B414.if.i

f32_one_hot.body.exit:                            ; preds = %B140.i.loopexit, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_one_hot.body: %retptr"}
!2 = distinct !{!2, !"f32_one_hot.body"}
