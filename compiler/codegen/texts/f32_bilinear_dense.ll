; LLVM 22.1.0, sources e2f14df35ba420fb257dad9864fb2fe058eb70ccb78d2818d00218c6f82c5d75
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_bilinear_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.49.i = getelementptr i8, ptr %.1, i64 56
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.51.i = shl nsw i64 %.50.i, 2
  %.91.i = sub i64 %.4, %.3
  %.137.i7.not = icmp slt i64 %.91.i, 1
  br i1 %.137.i7.not, label %f32_bilinear_dense.body.exit, label %B202.if.i.lr.ph

B202.if.i.lr.ph:                                  ; preds = %.6
  %.218.i = load i64, ptr %.1, align 8, !noalias !0
  %.219.i = lshr i64 %.218.i, 48
  %.221.i = load ptr, ptr %.2, align 8, !noalias !0
  %.222.i = and i64 %.218.i, 281474976710655
  %.223.i = getelementptr i64, ptr %.221.i, i64 %.219.i
  %.238.i = getelementptr i8, ptr %.1, i64 48
  %.239.i = load i64, ptr %.238.i, align 8, !noalias !0
  %factor.op.mul10 = mul i64 %.51.i, %.239.i
  %.273.i = getelementptr i8, ptr %.1, i64 16
  %.274.i = load i64, ptr %.273.i, align 8, !noalias !0
  %.275.i = lshr i64 %.274.i, 48
  %.278.i = and i64 %.274.i, 281474976710655
  %.279.i = getelementptr i64, ptr %.221.i, i64 %.275.i
  %.286.i = shl i64 %.36.i, 2
  %.372.i4.not = icmp slt i64 %.36.i, 1
  br label %B202.if.i

B200.i.loopexit:                                  ; preds = %B842.if.i, %B202.if.i
  %.137.i = icmp samesign ugt i64 %.81.i.08, 1
  br i1 %.137.i, label %B202.if.i, label %f32_bilinear_dense.body.exit

B202.if.i:                                        ; preds = %B202.if.i.lr.ph, %B200.i.loopexit
  %.78.i.09 = phi i64 [ %.3, %B202.if.i.lr.ph ], [ %.150.i, %B200.i.loopexit ]
  %.81.i.08 = phi i64 [ %.91.i, %B202.if.i.lr.ph ], [ %.146.i, %B200.i.loopexit ]
  %.146.i = add nsw i64 %.81.i.08, -1
  %.150.i = add i64 %.78.i.09, 1
  %.176.i = udiv i64 %.78.i.09, %.22.i
  %.186.i = add nsw i64 %.78.i.09, %.36.i
  %0 = mul i64 %.22.i, %.176.i
  %.189.i = sub i64 %.186.i, %0
  %.idx = mul i64 %.189.i, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.194.i = getelementptr i8, ptr %1, i64 80
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !0
  %.196.i = trunc i64 %.195.i to i32
  %.197.i = bitcast i32 %.196.i to float
  %.203.i = fsub float 1.000000e+00, %.197.i
  %.224.i = load ptr, ptr %.223.i, align 8, !noalias !0
  %.225.i = getelementptr i8, ptr %.224.i, i64 %.222.i
  %.240.i.reass = mul i64 %.176.i, %factor.op.mul10
  %.243.i = getelementptr i8, ptr %.225.i, i64 %.240.i.reass
  %.245.i = getelementptr i8, ptr %1, i64 64
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.248.i = mul nsw i64 %.246.i, %.51.i
  %.249.i = getelementptr i8, ptr %.243.i, i64 %.248.i
  %.255.i = getelementptr i8, ptr %1, i64 72
  %.256.i = load i64, ptr %.255.i, align 8, !noalias !0
  %.258.i = mul nsw i64 %.256.i, %.51.i
  %.259.i = getelementptr i8, ptr %.243.i, i64 %.258.i
  %.280.i = load ptr, ptr %.279.i, align 8, !noalias !0
  %.281.i = getelementptr i8, ptr %.280.i, i64 %.278.i
  %.287.i = mul i64 %.286.i, %.78.i.09
  %.288.i = getelementptr i8, ptr %.281.i, i64 %.287.i
  br i1 %.372.i4.not, label %B200.i.loopexit, label %B842.if.i

B842.if.i:                                        ; preds = %B202.if.i, %B842.if.i
  %.316.i.05 = phi i64 [ %.385.i, %B842.if.i ], [ 0, %B202.if.i ]
  %.385.i = add nuw nsw i64 %.316.i.05, 1
  %.idx3 = mul i64 %.316.i.05, 24
  %2 = getelementptr i8, ptr %.1, i64 %.idx3
  %.421.i = getelementptr i8, ptr %2, i64 64
  %.422.i = load i64, ptr %.421.i, align 8, !noalias !0
  %.423.i = shl nsw i64 %.422.i, 2
  %.426.i = getelementptr i8, ptr %2, i64 72
  %.427.i = load i64, ptr %.426.i, align 8, !noalias !0
  %.428.i = shl nsw i64 %.427.i, 2
  %.431.i = getelementptr i8, ptr %2, i64 80
  %.432.i = load i64, ptr %.431.i, align 8, !noalias !0
  %.433.i = trunc i64 %.432.i to i32
  %.434.i = bitcast i32 %.433.i to float
  %.436.i = fsub float 1.000000e+00, %.434.i
  %.438.i = getelementptr i8, ptr %.249.i, i64 %.423.i
  %.439.i = load float, ptr %.438.i, align 4, !noalias !0
  %.441.i = fmul float %.203.i, %.439.i
  %.443.i = getelementptr i8, ptr %.259.i, i64 %.423.i
  %.444.i = load float, ptr %.443.i, align 4, !noalias !0
  %.446.i = fmul float %.444.i, %.197.i
  %.447.i = fadd float %.441.i, %.446.i
  %.449.i = getelementptr i8, ptr %.249.i, i64 %.428.i
  %.450.i = load float, ptr %.449.i, align 4, !noalias !0
  %.452.i = fmul float %.203.i, %.450.i
  %.454.i = getelementptr i8, ptr %.259.i, i64 %.428.i
  %.455.i = load float, ptr %.454.i, align 4, !noalias !0
  %.457.i = fmul float %.455.i, %.197.i
  %.458.i = fadd float %.452.i, %.457.i
  %.459.i = shl nsw i64 %.316.i.05, 2
  %.460.i = fmul float %.436.i, %.447.i
  %.461.i = fmul float %.458.i, %.434.i
  %.462.i = fadd float %.460.i, %.461.i
  %.464.i = getelementptr i8, ptr %.288.i, i64 %.459.i
  store float %.462.i, ptr %.464.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.36.i, %.385.i
  br i1 %exitcond.not, label %B200.i.loopexit, label %B842.if.i

f32_bilinear_dense.body.exit:                     ; preds = %B200.i.loopexit, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_bilinear_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_bilinear_dense.body"}
